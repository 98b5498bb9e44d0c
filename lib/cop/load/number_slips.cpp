#include "cop/load/number_slips.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr const char* general_advice =
    "write digits only, with a dot before decimals, such as 12 or 5.4";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// The text without the sign in front, and whether it was one.
bool take_sign(std::string_view& text) {
  const bool has_sign = text.starts_with('-') || text.starts_with('+');
  if (has_sign) text.remove_prefix(1);
  return has_sign;
}

/// Whether digits are parted into groups of three by the sign: 23 852 171.
bool are_groups(std::string_view text, char sign) {
  take_sign(text);
  const std::size_t first = text.find(sign);
  if (first == text.npos || first == 0 || first > 3 || !are_digits(text.substr(0, first))) {
    return false;
  }
  for (text.remove_prefix(first); !text.empty(); text.remove_prefix(4)) {
    if (text.size() < 4 || text.front() != sign || !are_digits(text.substr(1, 3))) return false;
  }
  return true;
}

NumberSlip write_it(std::string number, std::string_view how) {
  return {fmt::format("write {}{}", number, how), number};
}

/// Signs that look like a minus or a blank but are others.
std::string with_plain_signs(std::string_view text) {
  std::string plain(text);
  for (const char* minus : {"−", "–", "‐", "‑"}) plain = replaced(plain, minus, "-");
  for (const char* blank : {"\u00A0", "\u202F", "\u2009"}) plain = replaced(plain, blank, " ");
  return plain;
}

std::optional<NumberSlip> explain_separators(std::string_view text) {
  for (const char sign : {' ', '\'', '_'}) {
    if (!are_groups(text, sign)) continue;
    return write_it(replaced(std::string(text), std::string(1, sign), ""),
                    " without anything between the digits");
  }
  const std::size_t comma = text.find(',');
  const std::size_t dot = text.find('.');
  if (comma == text.npos) return std::nullopt;
  if (are_groups(text, ',')) {
    return NumberSlip{fmt::format("write {} for thousands, or {} with a dot for decimals",
                                  replaced(std::string(text), ",", ""),
                                  replaced(std::string(text), ",", "."))};
  }
  std::string number(text);
  if (dot != text.npos && dot < comma && are_groups(text.substr(0, comma), '.')) {
    number = replaced(number, ".", "");
    number = replaced(number, ",", ".");
  } else if (dot != text.npos && are_groups(text.substr(0, dot), ',')) {
    number = replaced(number, ",", "");
  } else {
    number = replaced(number, ",", ".");
  }
  if (!is_plain_number(number)) return std::nullopt;
  return write_it(number, " with a dot");
}

std::optional<double> value_of(std::string_view text, int base) {
  long value = 0;
  const char* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value, base);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return static_cast<double>(value);
}

std::optional<NumberSlip> explain_base(std::string_view text) {
  if (text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b")) {
    const int base = text[1] == 'x' ? 16 : text[1] == 'o' ? 8 : 2;
    const auto value = value_of(text.substr(2), base);
    if (!value) return std::nullopt;
    return NumberSlip{fmt::format("{0} is {1:.0f} for some programs: write {1:.0f}", text, *value)};
  }
  if (text.size() < 2 || text.front() != '0' || !are_digits(text)) return std::nullopt;
  const std::size_t first = std::min(text.find_first_not_of('0'), text.size() - 1);
  const auto octal = value_of(text, 8);
  if (!octal)
    return NumberSlip{fmt::format("write {}, without the 0 in front", text.substr(first))};
  return NumberSlip{
      fmt::format("{} is {:.0f} for some programs: write {}", text, *octal, text.substr(first))};
}

/// The same number written out in digits: 1e3, .5, 5., +5.
std::optional<NumberSlip> explain_spelling(std::string_view text) {
  if (text.find_first_not_of("0123456789.eE+-") != text.npos) return std::nullopt;
  double value = 0;
  std::string_view number = text;
  if (number.starts_with('+')) number.remove_prefix(1);
  const char* const end = number.data() + number.size();
  const auto result = std::from_chars(number.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value)) return std::nullopt;
  std::array<char, 512> out{};
  const auto written =
      std::to_chars(out.data(), out.data() + out.size(), value, std::chars_format::fixed);
  std::string plain(out.data(), written.ptr);
  if (!is_plain_number(plain) || plain.size() > 20) return std::nullopt;
  return write_it(std::move(plain), "");
}

/// A number with something behind or before it: 12%, 12 min, 12/40, 12:30, >30.
std::optional<NumberSlip> explain_company(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789.,"), text.size());
  const std::string number = replaced(std::string(text.substr(0, end)), ",", ".");
  std::string_view rest = text.substr(end);
  if (!number.empty() && rest.starts_with(':')) {
    return NumberSlip{
        "a number with a colon is a time for some programs: write one number, such as "
        "the minutes"};
  }
  if (is_plain_number(number) && rest.starts_with('/') && are_digits(rest.substr(1))) {
    return NumberSlip{
        fmt::format("write numerator: {} and denominator: {}", number, rest.substr(1))};
  }
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  if (is_plain_number(number) && !rest.empty() && rest.find_first_of(digits) == rest.npos) {
    return NumberSlip{rest == "%"
                          ? fmt::format("write {} without the percent sign: the unit stands "
                                        "with the measure",
                                        number)
                          : "write the number alone, without its unit"};
  }
  if (text.find_first_of("<>~=≥≤") != 0 || text.find_first_of(digits) == text.npos) {
    return std::nullopt;
  }
  return NumberSlip{
      "write the number alone, and for a figure add qualifier: \"<\", \">\" or about"};
}

bool means_unknown(std::string_view text) {
  constexpr std::array<std::string_view, 14> words{"-",  "?",    "NA",      "N/A",    "n/a",
                                                   "na", "nan",  "NaN",     ".nan",   ".NaN",
                                                   "--", "none", "unknown", "missing"};
  return std::find(words.begin(), words.end(), text) != words.end();
}

}  // namespace

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(digits) == text.npos;
}

bool is_plain_number(std::string_view text) {
  const auto end_of_digits = [](const char* begin, const char* end) {
    return std::find_if_not(begin, end, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const char* const end = text.data() + text.size();
  const char* const point = end_of_digits(text.data(), end);
  const auto whole = point - text.data();
  if (whole == 0 || (whole > 1 && text.front() == '0')) return false;
  if (point == end) return true;
  return *point == '.' && point + 1 != end && end_of_digits(point + 1, end) == end;
}

NumberSlip explain_whole_number(std::string_view text) {
  if (are_groups(text, ',')) return write_it(replaced(std::string(text), ",", ""), "");
  if (!is_plain_number(text)) {
    NumberSlip slip = explain_number(text);
    return slip.help == general_advice ? NumberSlip{} : slip;
  }
  const std::size_t dot = text.find('.');
  if (dot == text.npos) return {};
  const std::string_view whole = text.substr(0, dot);
  const std::string_view decimals = text.substr(dot + 1);
  if (are_groups(text, '.')) {
    return {fmt::format("write {0}{1} for thousands, or {0} without decimals", whole, decimals)};
  }
  const bool is_whole = decimals.find_first_not_of('0') == decimals.npos;
  return is_whole ? write_it(std::string(whole), "") : NumberSlip{};
}

NumberSlip explain_number(std::string_view written) {
  constexpr std::size_t longest = 40;
  NumberSlip other{general_advice};
  if (written.size() > longest) return other;
  if (means_unknown(written)) {
    return {"leave the value empty; where data did not arrive, say why under missing:"};
  }
  const std::string text = with_plain_signs(written);
  if (is_plain_number(text)) return write_it(text, " with the signs of the keyboard");
  for (const auto explain : {explain_separators, explain_base, explain_spelling, explain_company}) {
    if (auto slip = explain(text)) return *std::move(slip);
  }
  return other;
}

}  // namespace cop
