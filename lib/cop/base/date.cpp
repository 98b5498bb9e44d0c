#include "cop/base/date.hpp"

#include <fmt/format.h>

namespace cop {

namespace chr = std::chrono;

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
  if (!year || !month || !day || *year < 1000) return std::nullopt;
  const chr::year_month_day date{chr::year(*year), chr::month(static_cast<unsigned>(*month)),
                                 chr::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return Date(chr::sys_days(date));
}

Date Date::first_of_month(int year, unsigned month) {
  return Date(chr::sys_days(chr::year_month_day(chr::year(year), chr::month(month), chr::day(1))));
}

Date Date::last_of_month(int year, unsigned month) {
  return Date(chr::sys_days(chr::year(year) / chr::month(month) / chr::last));
}

std::string Date::iso() const {
  const chr::year_month_day date(day_);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int Date::year() const { return static_cast<int>(chr::year_month_day(day_).year()); }

unsigned Date::month() const { return static_cast<unsigned>(chr::year_month_day(day_).month()); }

}  // namespace cop
