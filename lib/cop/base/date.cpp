#include "cop/base/date.hpp"

#include <chrono>

#include <fmt/compile.h>

namespace cop {
namespace {

namespace chr = std::chrono;

Date date_of(chr::sys_days day) { return Date(static_cast<int>(day.time_since_epoch().count())); }

chr::year_month_day calendar(Date date) {
  return chr::year_month_day(chr::sys_days(chr::days(date.number())));
}

}  // namespace

std::optional<int> parse_digits(std::string_view digits) {
  if (digits.empty() || digits.size() > 8) return std::nullopt;
  int number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = parse_digits(iso.substr(0, 4));
  const auto month = parse_digits(iso.substr(5, 2));
  const auto day = parse_digits(iso.substr(8, 2));
  if (!year || *year < 1000 || !month || !day) return std::nullopt;
  const chr::year_month_day date = chr::year(*year) / *month / *day;
  return date.ok() ? std::optional(date_of(date)) : std::nullopt;
}

Date Date::first_of_month(int year, unsigned month) {
  return date_of(chr::year(year) / chr::month(month) / chr::day(1));
}

Date Date::last_of_month(int year, unsigned month) {
  return date_of(chr::year(year) / chr::month(month) / chr::last);
}

std::string Date::iso() const {
  const chr::year_month_day date = calendar(*this);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int Date::year() const { return static_cast<int>(calendar(*this).year()); }

unsigned Date::month() const { return static_cast<unsigned>(calendar(*this).month()); }

}  // namespace cop
