#include "cop/model/factor.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What parts groups of three digits, no-break and narrow blanks among it.
constexpr std::array<std::string_view, 8> separators = {" ",      ",",      ".",      "'",
                                                        "\u2019", "\u00a0", "\u202f", "\u2009"};

std::string_view separator_at(std::string_view text) {
  const auto found = std::find_if(separators.begin(), separators.end(),
                                  [&](std::string_view s) { return text.starts_with(s); });
  return found == separators.end() ? std::string_view() : *found;
}

std::size_t digits_at(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) -
                                  text.begin());
}

/// Takes the digits of a number off the text, with the groups of three that follow.
std::string take_number(std::string_view& text) {
  std::size_t count = digits_at(text);
  const bool may_be_grouped = count > 0 && count <= 3;
  std::string number(text.substr(0, count));
  text.remove_prefix(count);
  const std::string_view separator = separator_at(text);
  while (may_be_grouped && !separator.empty() && text.starts_with(separator) &&
         digits_at(text.substr(separator.size())) == 3) {
    number += text.substr(separator.size(), 3);
    text.remove_prefix(separator.size() + 3);
  }
  return number;
}

bool take_word(std::string_view& text, std::string_view word) {
  const bool is_whole =
      text.size() == word.size() || (text.size() > word.size() && text[word.size()] == ' ');
  if (!text.starts_with(word) || !is_whole) return false;
  text.remove_prefix(std::min(word.size() + 1, text.size()));
  return true;
}

struct NumberWord {
  std::string_view word;
  double number;
};
constexpr std::array<NumberWord, 5> number_words = {
    {{"hundred", 100}, {"thousand", 1000}, {"hundert", 100}, {"tausend", 1000}, {"million", 1e6}}};

std::optional<double> take_number_word(std::string_view& text) {
  for (const auto& [word, number] : number_words) {
    if (take_word(text, word)) return number;
  }
  return std::nullopt;
}

/// Whether the number goes on in a way that is not understood: "1.5", "1e3".
bool goes_on(std::string_view behind) {
  behind.remove_prefix(separator_at(behind).size());
  const std::string_view word = behind.substr(0, behind.find(' '));
  return std::any_of(word.begin(), word.end(), is_digit);
}

}  // namespace

std::optional<double> base_of_rate(std::string_view per) {
  constexpr std::size_t most_digits = 15;
  const std::string small = in_small_letters(per);
  std::string_view text = small;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  for (const std::string_view lead : {"per", "pro", "je"}) {
    if (take_word(text, lead)) break;
  }
  const std::string digits = take_number(text);
  if (digits.size() > most_digits || (!digits.empty() && goes_on(text))) return std::nullopt;
  if (text.starts_with(' ')) text.remove_prefix(1);
  const auto times = take_number_word(text);
  const bool number_elsewhere =
      digits.empty() && !times && std::any_of(text.begin(), text.end(), is_digit);
  const double base =
      times.value_or(1) * (digits.empty() ? 1 : static_cast<double>(std::stoll(digits)));
  return base > 0 && !number_elsewhere ? std::optional(base) : std::nullopt;
}

double factor_of(const Measure& measure) {
  if (!measure.data) return 1;
  if (measure.data->value == DataKind::rate) return base_of_rate(measure.per->value).value_or(1);
  const bool percent =
      measure.data->value == DataKind::proportion && measure.unit->value != "fraction";
  return percent ? 100 : 1;
}

}  // namespace cop
