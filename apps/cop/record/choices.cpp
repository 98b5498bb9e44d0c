#include "cop/record/choices.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/date.hpp"
#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

std::string more_than_one(std::string_view typed, const std::vector<std::string_view>& meant) {
  std::string words;
  for (std::size_t i = 0; i < meant.size(); ++i) {
    words += (i == 0 ? "" : i + 1 == meant.size() ? " or " : ", ") + std::string(meant[i]);
  }
  return fmt::format("\"{}\" may be {}: another letter tells", shown(typed, 20), words);
}

}  // namespace

std::string listed(const std::vector<std::string_view>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

Choice choose(std::string_view typed, const std::vector<std::string_view>& words) {
  const std::string small = in_small_letters(typed);
  std::vector<std::string_view> meant;
  std::size_t index = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == small) return {i};
    if (small.empty() || !words[i].starts_with(small)) continue;
    meant.push_back(words[i]);
    index = i;
  }
  const auto number = parse_digits(small);
  if (number && *number >= 1 && static_cast<std::size_t>(*number) <= words.size()) {
    return {static_cast<std::size_t>(*number) - 1};
  }
  if (meant.size() == 1) return {index};
  if (meant.size() > 1) return {0, more_than_one(typed, meant)};
  const Misread misread = not_a_word(typed, words);
  return {0, fmt::format("it {} ({})", misread.message, misread.help)};
}

WordAndText split_word(std::string_view typed) {
  constexpr std::string_view between = " ,:;";
  typed.remove_prefix(std::min(typed.find_first_not_of(' '), typed.size()));
  const std::size_t end = std::min(typed.find_first_of(between), typed.size());
  std::string_view rest = typed.substr(end);
  rest.remove_prefix(std::min(rest.find_first_not_of(between), rest.size()));
  return {std::string(typed.substr(0, end)), std::string(rest)};
}

}  // namespace cop::app
