#include "cop/day.hpp"

#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {

std::optional<Date> day_in_words(std::string_view typed, Date today) {
  if (typed == "today") return today;
  if (typed == "yesterday") return today.plus_days(-1);
  if (typed.starts_with('-') && typed.ends_with('d') && typed.size() <= 6) {
    if (const auto days = parse_digits(typed.substr(1, typed.size() - 2))) {
      return today.plus_days(-*days);
    }
  }
  return std::nullopt;
}

Date parse_day(std::string_view typed, Date today) {
  if (const auto date = Date::parse(typed)) return *date;
  if (const auto day = day_in_words(typed, today)) return *day;
  const bool slashed = typed.find('/') != typed.npos || typed.find('.') != typed.npos;
  throw UsageError(fmt::format(
      "\"{}\" is not a day that cop understands{}: write 2026-02-12, today, yesterday or -3d",
      shown(typed, 40), slashed ? " (the order of day and month differs between countries)" : ""));
}

}  // namespace cop::app
