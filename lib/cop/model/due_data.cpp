#include "cop/model/due_data.hpp"

#include <array>
#include <string>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/model/measure.hpp"
#include "cop/model/measure_kind.hpp"

namespace cop {
namespace {

constexpr int week = 7;
constexpr int month = 31;
constexpr int quarter = 92;
constexpr int year = 366;

struct Rhythm {
  std::string_view words;
  int days;
};

constexpr std::array<Rhythm, 12> rhythms = {{{"weekly", week},
                                             {"every week", week},
                                             {"each week", week},
                                             {"fortnightly", 2 * week},
                                             {"every two weeks", 2 * week},
                                             {"monthly", month},
                                             {"every month", month},
                                             {"each month", month},
                                             {"quarterly", quarter},
                                             {"every quarter", quarter},
                                             {"every three months", quarter},
                                             {"yearly", year}}};

std::optional<Period> month_of(Date day) {
  return Period::parse(fmt::format("{:04}-{:02}", day.year(), day.month()));
}

std::optional<Period> quarter_of(Date day) {
  return Period::parse(fmt::format("{:04}-Q{}", day.year(), (day.month() + 2) / 3));
}

/// An ISO week belongs to the year of its Thursday.
std::optional<Period> week_of(Date day) {
  const int since_monday = (day.number() % week + week + 3) % week;
  const Date thursday = day.plus_days(3 - since_monday);
  const int number = thursday.days_since(Date::first_of_month(thursday.year(), 1)) / week + 1;
  return Period::parse(fmt::format("{:04}-W{:02}", thursday.year(), number));
}

Period year_of(Date day) {
  return Period::of_span(Date::first_of_month(day.year(), 1), Date::last_of_month(day.year(), 12));
}

std::optional<Period> period_around(Date day, int days) {
  switch (days) {
    case week: return week_of(day);
    case month: return month_of(day);
    case quarter: return quarter_of(day);
    case year: return year_of(day);
    default: return Period::of_span(day.plus_days(1 - days), day);
  }
}

/// The last period of so many days that is over before the day.
std::optional<Period> period_before(Date day, int days) {
  const auto current = period_around(day, days);
  return current ? period_around(current->from().plus_days(-1), days) : std::nullopt;
}

/// The next period of the same kind; single days come again by the frequency.
std::optional<Period> period_after(const Period& last, const std::optional<int>& days) {
  const Date next = last.to().plus_days(1);
  if (last == week_of(last.from())) return week_of(next);
  if (last == month_of(last.from())) return month_of(next);
  if (last == quarter_of(last.from())) return quarter_of(next);
  if (last.from() != last.to()) {
    return Period::of_span(next, next.plus_days(last.to().days_since(last.from())));
  }
  if (!days) return std::nullopt;
  return Period::of_day(last.to().plus_days(*days));
}

}  // namespace

std::optional<int> days_between(std::string_view frequency) {
  const std::string written = in_small_letters(frequency);
  for (const Rhythm& rhythm : rhythms) {
    if (written == rhythm.words) return rhythm.days;
  }
  return std::nullopt;
}

std::optional<Period> following_period(const Period& period) {
  return period_after(period, std::nullopt);
}

std::optional<Period> next_period(const Series& series, Date day) {
  const Measure& measure = *series.measure;
  if (is_reference(measure) || !measure.difference_of.empty()) return std::nullopt;
  const auto days = days_between(measure.frequency->value);
  const bool is_regular = !measure.frequency.given() && series.points.size() > 1;
  if (!days && !is_regular) return std::nullopt;
  return series.points.empty() ? period_before(day, *days)
                               : period_after(series.points.back().period, days);
}

std::optional<Period> due_period(const Series& series, Date day) {
  auto period = next_period(series, day);
  return period && period->to() < day ? period : std::nullopt;
}

}  // namespace cop
