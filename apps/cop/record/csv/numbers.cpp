#include "cop/record/csv/numbers.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/number_slips.hpp"

namespace cop::app {
namespace {

constexpr std::array<std::string_view, 4> wide_blanks{"\u00A0", "\u202F", "\u2009", "\uFEFF"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// With the signs of the keyboard for a minus, a blank and an apostrophe.
std::string with_plain_signs(std::string_view written) {
  std::string text(written);
  for (const std::string_view blank : wide_blanks) text = replaced(text, blank, " ");
  for (const std::string_view minus : {"−", "–"}) text = replaced(text, minus, "-");
  return replaced(text, "’", "'");
}

/// The digits of a whole number in groups of three with this sign between them; nothing for other
/// texts.
std::optional<std::string> without_groups(std::string_view text, char sign) {
  const std::size_t first = text.find(sign);
  if (first == 0 || first > 3 || text.front() == '0' || !all_digits(text.substr(0, first)))
    return std::nullopt;
  std::string digits(text.substr(0, first));
  for (text.remove_prefix(first); !text.empty(); text.remove_prefix(4)) {
    if (text.front() != sign || text.size() < 4 || !all_digits(text.substr(1, 3))) {
      return std::nullopt;
    }
    digits += text.substr(1, 3);
  }
  return digits;
}

std::optional<std::string> read_whole(std::string_view text, char thousands) {
  if (all_digits(text)) return std::string(text);
  for (const char sign : {thousands, ' ', '\''}) {
    if (text.find(sign) != text.npos) return without_groups(text, sign);
  }
  return std::nullopt;
}

std::string without_leading_zeros(std::string digits) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return digits;
}

/// Digits with a decimal mark and thousands, without sign: `1.234,5`, `,5`.
std::optional<std::string> read_digits(std::string_view text, DecimalMark mark) {
  const bool comma = mark == DecimalMark::comma;
  const std::size_t at = text.find(comma ? ',' : '.');
  if (at == text.npos || at + 1 == text.size()) {
    auto whole = read_whole(text.substr(0, at), comma ? '.' : ',');
    if (whole) whole = without_leading_zeros(*std::move(whole));
    return whole;
  }
  const std::string_view decimals = text.substr(at + 1);
  const auto whole = at == 0 ? "0" : read_whole(text.substr(0, at), comma ? '.' : ',');
  if (!whole || !all_digits(decimals)) return std::nullopt;
  return without_leading_zeros(*whole) + "." + std::string(decimals);
}

void trim_front(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
}

std::optional<Qualifier> take_qualifier(std::string_view& text) {
  constexpr std::array<std::pair<std::string_view, Qualifier>, 6> signs{
      {{"<", Qualifier::below},
       {">", Qualifier::above},
       {"~", Qualifier::about},
       {"about ", Qualifier::about},
       {"ca. ", Qualifier::about},
       {"c. ", Qualifier::about}}};
  for (const auto& [sign, qualifier] : signs) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    trim_front(text);
    return qualifier;
  }
  return std::nullopt;
}

bool take_percent_sign(std::string_view& text) {
  if (!text.ends_with('%')) return false;
  text.remove_suffix(1);
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  return true;
}

/// The value that a sample shows in a sentence.
std::string reading(std::string_view text, DecimalMark mark) {
  const auto number = read_sheet_number(text, mark);
  return number ? number->plain : "no number";
}

}  // namespace

std::optional<SheetNumber> read_sheet_number(std::string_view written, DecimalMark mark) {
  constexpr std::size_t longest = 40;
  if (written.size() > longest) return std::nullopt;
  const std::string plain = with_plain_signs(written);
  std::string_view text = without_blanks(plain);
  SheetNumber number;
  number.qualifier = take_qualifier(text);
  number.percent = take_percent_sign(text);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto digits = text.empty() ? std::nullopt : read_digits(text, mark);
  if (!digits) return std::nullopt;
  number.plain = (negative ? "-" : "") + *digits;
  if (!is_plain_number(number.plain)) return std::nullopt;
  return number;
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\n";
  while (true) {
    const std::size_t before = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    for (const std::string_view blank : wide_blanks) {
      if (text.starts_with(blank)) text.remove_prefix(blank.size());
      if (text.ends_with(blank)) text.remove_suffix(blank.size());
    }
    if (text.size() == before) return text;
  }
}

bool means_missing(std::string_view text) {
  constexpr std::array<std::string_view, 17> words{
      "",    "-",   "--",   "–",    "—",    "?",       ".",       "n/a",  "na",
      "nan", "nil", "#n/a", "n.a.", "null", "missing", "unknown", "k. a."};
  const std::string small = in_small_letters(without_blanks(text));
  return small == "k.a." || std::find(words.begin(), words.end(), small) != words.end();
}

void MarkEvidence::look_at(const CsvCell& cell, std::string_view number) {
  if (number.find_first_of(".,") == number.npos) return;
  const auto with_point = read_sheet_number(number, DecimalMark::point);
  const auto with_comma = read_sheet_number(number, DecimalMark::comma);
  if (with_point == with_comma) return;
  const CsvCell*& first = !with_comma ? only_point : !with_point ? only_comma : two_ways;
  if (first == nullptr) first = &cell;
}

std::string both_readings(const CsvCell& cell) {
  for (const std::string_view part : parts_of_fraction(cell.text)) {
    const std::string point = reading(part, DecimalMark::point);
    const std::string comma = reading(part, DecimalMark::comma);
    if (point == comma) continue;
    return fmt::format("\"{}\" (line {}) is {} with a decimal point and {} with a decimal comma",
                       shown(part, 40), cell.where.line, point, comma);
  }
  return {};
}

std::vector<std::string_view> parts_of_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return {without_blanks(text)};
  return {without_blanks(text.substr(0, slash)), without_blanks(text.substr(slash + 1))};
}

}  // namespace cop::app
