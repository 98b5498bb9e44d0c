#include "cop/load/yaml_traps.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "cop/base/small_letters.hpp"
#include "cop/load/number_slips.hpp"

namespace cop {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::array<std::string_view, 8> truth{"y",  "n",   "yes",  "no",
                                                "on", "off", "true", "false"};
constexpr std::array<std::string_view, 4> never_finite{".inf", "-.inf", "+.inf", ".nan"};
constexpr std::size_t longest_word = 5;

template <std::size_t n>
bool is_one_of(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// `12:30` is 12·60 + 30 in YAML 1.1; parts behind the first colon are below 60.
bool is_sexagesimal(std::string_view text) {
  const std::size_t first = text.find(':');
  if (first == text.npos || !are_digits(text.substr(0, first)) || text.front() == '0') return false;
  for (text.remove_prefix(first); !text.empty();) {
    const std::size_t end = std::min(text.find(':', 1), text.size());
    const std::string_view part = text.substr(1, end - 1);
    const bool below_60 =
        are_digits(part) && (part.size() == 1 || (part.size() == 2 && part[0] < '6'));
    if (!below_60) return false;
    text.remove_prefix(end);
  }
  return true;
}

bool has_exponent(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  if (e == text.npos || e == 0 || text.find_first_not_of("0123456789.") < e) return false;
  std::string_view exponent = text.substr(e + 1);
  if (exponent.starts_with('+') || exponent.starts_with('-')) exponent.remove_prefix(1);
  return digits.find(text.front()) != digits.npos && are_digits(exponent);
}

/// Numbers whose text is not what comes back: leading and closing zeros, a plus, other bases.
bool is_changed_number(std::string_view text) {
  if (text.starts_with('+')) return are_digits(text.substr(1));
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.starts_with('.')) return are_digits(text.substr(1));
  if (text.empty() || digits.find(text.front()) == digits.npos) return false;
  const bool other_base =
      text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b");
  if (other_base) {
    return text.size() > 2 && text.find_first_not_of("0123456789abcdefABCDEF_", 2) == text.npos;
  }
  if (has_exponent(text)) return true;
  if (text.find('_') != text.npos) return text.find_first_not_of("0123456789_.") == text.npos;
  const std::size_t dot = text.find('.');
  if (dot != text.npos) {
    const std::string_view decimals = text.substr(dot + 1);
    if (decimals.empty()) return are_digits(text.substr(0, dot));
    return are_digits(text.substr(0, dot)) && are_digits(decimals) && text.back() == '0';
  }
  constexpr std::size_t exact_digits = 15;  // of a double
  return are_digits(text) &&
         ((text.front() == '0' && text.size() > 1) || text.size() > exact_digits);
}

bool begins_word(char first) {
  switch (first) {
    case 'y':
    case 'Y':
    case 'n':
    case 'N':
    case 'o':
    case 'O':
    case 't':
    case 'T':
    case 'f':
    case 'F':
    case '.':
    case '+':
    case '-': return true;
    default: return false;
  }
}

bool begins_number(char first) {
  return (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
}

}  // namespace

std::string_view other_reading(std::string_view text) {
  if (text.empty()) return {};
  const char first = text.front();
  if (!begins_word(first) && !begins_number(first)) {
    return text == "=" ? "a sign of their own" : std::string_view();
  }
  if (text.size() <= longest_word && begins_word(first)) {
    const std::string small = in_small_letters(text);
    if (is_one_of(small, truth)) return "true or false";
    if (small == "null") return "nothing at all";
    if (is_one_of(small, never_finite)) return "a number";
  }
  if (!begins_number(first)) return {};
  if (is_sexagesimal(text)) return "a number of minutes";
  return is_changed_number(text) ? "another number" : "";
}

}  // namespace cop
