#include "cop/base/period.hpp"

#include <chrono>
#include <tuple>

#include <fmt/core.h>

namespace cop {
namespace {

namespace chr = std::chrono;

/// The Monday of an ISO 8601 week: week 1 is the one that holds 4 January.
Date monday_of_week(int year, int week) {
  const Date fourth = Date::first_of_month(year, 1).plus_days(3);
  const chr::weekday weekday{chr::sys_days(chr::days(fourth.number()))};
  const chr::days into_week = weekday - chr::Monday;
  return fourth.plus_days(7 * (week - 1) - static_cast<int>(into_week.count()));
}

bool is_week(int year, int week) {
  return week >= 1 && week <= 53 && monday_of_week(year, week) < monday_of_week(year + 1, 1);
}

struct Span {
  Date from;
  Date to;
};

std::optional<Span> parse_month(int year, std::string_view rest) {
  const auto month = parse_digits(rest);
  if (rest.size() != 2 || !month || *month < 1 || *month > 12) return std::nullopt;
  const auto number = static_cast<unsigned>(*month);
  return Span{Date::first_of_month(year, number), Date::last_of_month(year, number)};
}

std::optional<Span> parse_week(int year, std::string_view rest) {
  const auto week = rest.size() == 3 ? parse_digits(rest.substr(1)) : std::nullopt;
  if (!week || !is_week(year, *week)) return std::nullopt;
  const Date monday = monday_of_week(year, *week);
  return Span{monday, monday.plus_days(6)};
}

std::optional<Span> parse_quarter(int year, std::string_view rest) {
  if (rest.size() != 2 || rest[1] < '1' || rest[1] > '4') return std::nullopt;
  const auto first_month = static_cast<unsigned>(rest[1] - '1') * 3 + 1;
  return Span{Date::first_of_month(year, first_month), Date::last_of_month(year, first_month + 2)};
}

std::optional<Span> parse_part_of_year(int year, std::string_view rest) {
  switch (rest.front()) {
    case 'W': return parse_week(year, rest);
    case 'Q': return parse_quarter(year, rest);
    default: return parse_month(year, rest);
  }
}

/// `2026-W07`: a week is of the year in which its Thursday lies.
std::string week_text(Date monday) {
  const Date thursday = monday.plus_days(3);
  const int days_before = thursday.days_since(Date::first_of_month(thursday.year(), 1));
  return fmt::format("{}-W{:02}", thursday.year(), days_before / 7 + 1);
}

}  // namespace

std::optional<Period> Period::parse(std::string_view text) {
  if (const auto day = Date::parse(text)) return of_day(*day);
  if (text.size() < 7 || text.size() > 8 || text[4] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  if (!year || *year < 1000 || *year > 9998) return std::nullopt;
  const auto span = parse_part_of_year(*year, text.substr(5));
  if (!span) return std::nullopt;
  return Period(span->from, span->to, {});
}

std::string Period::text() const {
  if (!dated() || !words_.empty()) return words_;
  constexpr int week = 7;
  constexpr int longest_month = 31;
  const int days = to_.days_since(from_) + 1;
  if (days == 1) return from_.iso();
  if (days == week) return week_text(from_);
  if (days <= longest_month) return from_.iso().substr(0, 7);
  return fmt::format("{}-Q{}", from_.year(), (from_.month() + 2) / 3);
}

bool comes_before(const Period& a, const Period& b) {
  if (a.dated() != b.dated()) return a.dated();
  if (!a.dated()) return a.text() < b.text();
  return std::tuple(a.from(), a.to()) < std::tuple(b.from(), b.to());
}

}  // namespace cop
