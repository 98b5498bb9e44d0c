#include "cop/day.hpp"

#include "cop/base/utf8.hpp"
#include "cop/load/convert.hpp"
#include "cop/session.hpp"

namespace cop::app {

std::optional<Date> day_in_words(std::string_view typed, Date today) {
  if (typed == "today") return today;
  if (typed == "yesterday") return today.plus_days(-1);
  if (typed == "tomorrow") return today.plus_days(1);
  const bool is_step = typed.starts_with('-') || typed.starts_with('+');
  if (is_step && typed.ends_with('d') && typed.size() <= 6) {
    if (const auto days = parse_digits(typed.substr(1, typed.size() - 2))) {
      return today.plus_days(typed.front() == '-' ? -*days : *days);
    }
  }
  return std::nullopt;
}

Date parse_day(std::string_view typed, Date today) {
  if (const auto date = Date::parse(typed)) return *date;
  if (const auto day = day_in_words(typed, today)) return *day;
  Date day;
  const auto misread = convert({typed, false}, day);
  const bool has_digits = typed.find_first_of("0123456789") != typed.npos;
  throw UsageError(fmt::format("\"{}\" is not a day that cop understands: {}{}", shown(typed, 40),
                               misread->help,
                               has_digits ? "" : ", or today, tomorrow, -3d or +7d"));
}

}  // namespace cop::app
