#include "cop/load/date_slips.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/core.h>

#include "cop/base/date.hpp"
#include "cop/base/period.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::size_t shown_length = 60;
constexpr const char* order = "write year-month-day, such as 2026-02-12";

std::string quoted(std::string_view text) {
  return fmt::format("\"{}\"", shown(text, shown_length));
}

/// The numbers of a text that holds nothing else but one kind of `-`, `/` or `.` between them.
std::vector<std::string_view> numbers_of(std::string_view text) {
  std::vector<std::string_view> numbers;
  const std::size_t first = text.find_first_of("-/.");
  if (first == text.npos) return numbers;
  const char sign = text[first];
  for (;;) {
    const std::size_t end = std::min(text.find(sign), text.size());
    const std::string_view number = text.substr(0, end);
    if (number.size() > 4 || !parse_digits(number)) return {};
    numbers.push_back(number);
    if (end == text.size()) return numbers;
    text.remove_prefix(end + 1);
  }
}

/// `2026-02-12` of its three numbers, whether or not there is such a day.
std::string iso_of(std::string_view year, std::string_view month, std::string_view day) {
  return fmt::format("{:0>4}-{:0>2}-{:0>2}", year, month, day);
}

DateSlip not_in_calendar(std::string_view text) {
  return {fmt::format("must be a day of the calendar; {} is not in it", quoted(text)),
          "look the day up and write it as year-month-day"};
}

/// 2026/2/12: the year comes first, so the order is certain.
DateSlip year_first(std::string_view text, const std::vector<std::string_view>& numbers) {
  const std::string iso = iso_of(numbers[0], numbers[1], numbers[2]);
  if (!Date::parse(iso)) return not_in_calendar(text);
  return {fmt::format("must be written year-month-day, not {}", quoted(text)),
          fmt::format("write {}", iso), iso};
}

/// 25/03/2026 can be only one day, 02/03/2026 two.
DateSlip year_last(std::string_view text, const std::vector<std::string_view>& numbers) {
  const std::string day_first = iso_of(numbers[2], numbers[1], numbers[0]);
  const std::string month_first = iso_of(numbers[2], numbers[0], numbers[1]);
  const bool one = Date::parse(day_first).has_value();
  const bool other = Date::parse(month_first).has_value();
  if (!one && !other) return not_in_calendar(text);
  const std::string message = fmt::format("must be written year-month-day, not {}", quoted(text));
  if (one != other || day_first == month_first) {
    const std::string& iso = one ? day_first : month_first;
    return {message, fmt::format("write {}", iso), iso};
  }
  return {message, fmt::format("the order of day and month differs by country: write {} or {}",
                               day_first, month_first)};
}

std::optional<DateSlip> explain_numbers(std::string_view text) {
  const auto numbers = numbers_of(text);
  if (numbers.size() != 3) return std::nullopt;
  if (numbers[0].size() == 4) return year_first(text, numbers);
  if (numbers[2].size() == 4) return year_last(text, numbers);
  return DateSlip{fmt::format("must be written with the year in four digits, not {}", quoted(text)),
                  order};
}

std::optional<DateSlip> explain_time(std::string_view text) {
  if (text.size() < 12 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
  const std::string_view day = text.substr(0, 10);
  if (!Date::parse(day) || text[11] < '0' || text[11] > '9') return std::nullopt;
  return DateSlip{fmt::format("must be a day without a time, not {}", quoted(text)),
                  fmt::format("write {}", day)};
}

/// 2026/02, 2026-2, 2026Q1, Q1 2026, 2026-w07: the period that can be meant.
std::string period_meant(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == 'w' || c == 'q')
      plain += c == 'w' ? 'W' : 'Q';
    else if (c != ' ' && c != '-' && c != '/')
      plain += c;
    else if (!plain.empty())
      plain += '-';
  }
  const auto quarter_first = plain.size() == 7 && plain.front() == 'Q' && plain[2] == '-';
  if (quarter_first) plain = plain.substr(3) + "-" + plain.substr(0, 2);
  if (plain.size() == 6 && plain[4] == '-') plain.insert(5, "0");
  if (plain.size() > 5 && (plain[4] == 'W' || plain[4] == 'Q')) plain.insert(4, "-");
  if (plain.size() == 7 && plain[5] == 'W') plain.insert(6, "0");
  return Period::parse(plain) ? plain : "";
}

}  // namespace

DateSlip explain_date(std::string_view text) {
  if (auto slip = explain_numbers(text)) return *std::move(slip);
  if (auto slip = explain_time(text)) return *std::move(slip);
  if (text.size() == 8 && parse_digits(text)) {
    const std::string iso = iso_of(text.substr(0, 4), text.substr(4, 2), text.substr(6));
    if (Date::parse(iso)) {
      return {fmt::format("must be written with dashes, not {}", quoted(text)),
              fmt::format("write {}", iso), iso};
    }
  }
  return {fmt::format("must be a day of the calendar, not {}", quoted(text)), order};
}

DateSlip explain_period(std::string_view text) {
  constexpr const char* kinds =
      "write a day, month, week or quarter, such as 2026-02-12, 2026-02, 2026-W07 or 2026-Q1, or "
      "{from: 2026-02-01, to: 2026-02-14}";
  if (auto slip = explain_numbers(text)) return *std::move(slip);
  const std::string message =
      fmt::format("must be a day, month, week or quarter, not {}", quoted(text));
  if (text.size() == 4 && parse_digits(text)) {
    return {message, fmt::format("write {{from: {0}-01-01, to: {0}-12-31}}", text)};
  }
  const std::string meant = period_meant(text);
  if (!meant.empty()) return {message, fmt::format("write {}", meant), meant};
  const bool like_a_period = text.size() >= 6 && text.size() <= 8 && text[4] == '-' &&
                             parse_digits(text.substr(0, 4)) && parse_digits(text.substr(6));
  if (like_a_period) {
    return {fmt::format("must be a period of the calendar; {} is not in it", quoted(text)), kinds};
  }
  return {message, kinds};
}

}  // namespace cop
