#include "cop/record/csv/periods.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/convert.hpp"
#include "cop/record/csv/numbers.hpp"

namespace cop::app {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number, up to 12, of a month's name or its beginning of three letters or more.
std::optional<unsigned> month_called(std::string_view name) {
  using Names = std::array<std::string_view, 12>;
  constexpr std::array<Names, 3> languages{
      {{"january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december"},
       {"januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "dezember"},
       {"jänner", "feber", "mrz", "apr", "mai", "jun", "jul", "aug", "sept", "okt", "nov", "dez"}}};
  std::string small = in_small_letters(name);
  if (small.ends_with('.')) small.pop_back();
  if (count_code_points(small) < 3) return std::nullopt;
  for (const Names& names : languages) {
    const auto found = std::find_if(names.begin(), names.end(), [&](std::string_view month) {
      return month.starts_with(small);
    });
    if (found != names.end()) return static_cast<unsigned>(found - names.begin()) + 1;
  }
  return std::nullopt;
}

/// A year of four digits or, behind a month's name, two of this century.
std::optional<int> year_of(std::string_view text) {
  const auto number = parse_digits(text);
  if (!number || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  const int year = text.size() == 2 ? 2000 + *number : *number;
  return year < 1900 || year > 2999 ? std::nullopt : std::optional(year);
}

std::optional<Period> month_of(int year, unsigned month) {
  return Period::parse(fmt::format("{:04}-{:02}", year, month));
}

/// `Feb 2026`, `Feb-26`, `02/2026`, `2.2026`.
std::optional<Period> read_month(std::string_view text) {
  const std::size_t end = text.find_last_of(" -/.'");
  if (end == text.npos) return std::nullopt;
  const std::string_view before = without_blanks(text.substr(0, end));
  const std::string_view behind = text.substr(end + 1);
  const auto year = year_of(behind);
  if (!year || before.empty()) return std::nullopt;
  if (const auto month = month_called(before)) return month_of(*year, *month);
  const auto month = before.size() <= 2 ? parse_digits(before) : std::nullopt;
  if (!month || *month > 12 || behind.size() != 4) return std::nullopt;
  return month_of(*year, static_cast<unsigned>(*month));
}

std::optional<Period> read_year(std::string_view text) {
  const auto year = text.size() == 4 ? year_of(text) : std::nullopt;
  if (!year) return std::nullopt;
  return Period::of_span(Date::first_of_month(*year, 1), Date::last_of_month(*year, 12));
}

/// The three numbers of a day whose year comes last: 25/03/2026, 25.3.2026, 25-03-2026.
struct DayParts {
  int first = 0, second = 0, year = 0;
};

std::optional<DayParts> parts_of_day(std::string_view text) {
  const std::size_t one = text.find_first_of("/.-");
  const std::size_t two = one == text.npos ? one : text.find(text[one], one + 1);
  if (two == text.npos) return std::nullopt;
  const auto first = parse_digits(without_blanks(text.substr(0, one)));
  const auto second = parse_digits(without_blanks(text.substr(one + 1, two - one - 1)));
  const std::string_view year = without_blanks(text.substr(two + 1));
  if (!first || !second || year.size() != 4 || !year_of(year)) return std::nullopt;
  return DayParts{*first, *second, *year_of(year)};
}

std::optional<Period> day_in_order(const DayParts& parts, DateOrder order) {
  const bool day_first = order == DateOrder::day_first;
  return Period::parse(fmt::format("{:04}-{:02}-{:02}", parts.year,
                                   day_first ? parts.second : parts.first,
                                   day_first ? parts.first : parts.second));
}

/// The text without the time of a day behind it: `2026-02-12T00:00:00`.
std::string_view without_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos || colon < 9 || !is_digit(text[colon - 1])) return text;
  const std::size_t end = text.find_last_of("T ", colon);
  return end == text.npos || end < 8 ? text : without_blanks(text.substr(0, end));
}

/// What the format itself knows or takes for certain.
std::optional<Period> read_standard(std::string_view text) {
  Period period;
  const auto misread = convert({text, false}, period);
  if (!misread) return period;
  return misread->meant.empty() ? std::nullopt : Period::parse(misread->meant);
}

std::optional<Period> read_day(std::string_view text, DateOrder order) {
  const std::string_view day = without_time(text);
  if (const auto parts = parts_of_day(day)) return day_in_order(*parts, order);
  if (auto period = read_standard(day)) return period;
  Date date;
  const auto misread = convert({day, false}, date);
  return misread && !misread->meant.empty() ? Period::parse(misread->meant) : std::nullopt;
}

std::optional<Period> read_span(std::string_view text, DateOrder order) {
  for (const std::string_view between : {" to ", " bis ", " - ", " – ", "–", ".."}) {
    const std::size_t at = text.find(between);
    if (at == text.npos) continue;
    const auto from = read_day(without_blanks(text.substr(0, at)), order);
    const auto to = read_day(without_blanks(text.substr(at + between.size())), order);
    if (!from || !to || to->to() < from->from()) return std::nullopt;
    return Period::of_span(from->from(), to->to());
  }
  return std::nullopt;
}

std::string order_reading(std::string_view text, DateOrder order) {
  const auto period = read_sheet_period(text, order);
  return period ? period->text() : "no day";
}

}  // namespace

std::optional<Period> read_sheet_period(std::string_view text, DateOrder order) {
  constexpr std::size_t longest = 40;
  text = without_blanks(text);
  if (text.empty() || text.size() > longest) return std::nullopt;
  for (const auto read : {read_day, read_span}) {
    if (auto period = read(text, order)) return period;
  }
  if (auto month = read_month(text)) return month;
  return read_year(text);
}

bool is_sheet_period(std::string_view text) {
  return read_sheet_period(text, DateOrder::day_first) ||
         read_sheet_period(text, DateOrder::month_first);
}

void OrderEvidence::look_at(const CsvCell& cell) {
  const auto day_first = read_sheet_period(cell.text, DateOrder::day_first);
  const auto month_first = read_sheet_period(cell.text, DateOrder::month_first);
  if (day_first == month_first) return;
  const CsvCell*& first = !month_first ? only_day_first : !day_first ? only_month_first : two_ways;
  if (first == nullptr) first = &cell;
}

std::optional<DateOrder> OrderEvidence::certain() const {
  if (only_day_first != nullptr && only_month_first != nullptr) return std::nullopt;
  if (only_month_first != nullptr) return DateOrder::month_first;
  if (only_day_first != nullptr || two_ways == nullptr) return DateOrder::day_first;
  return std::nullopt;
}

std::string both_orders(const CsvCell& cell) {
  return fmt::format("\"{}\" (line {}) is {} day first and {} month first",
                     shown(without_blanks(cell.text), 40), cell.where.line,
                     order_reading(cell.text, DateOrder::day_first),
                     order_reading(cell.text, DateOrder::month_first));
}

}  // namespace cop::app
