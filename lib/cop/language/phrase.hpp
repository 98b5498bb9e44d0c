#pragma once

#include <cstddef>
#include <string_view>

namespace cop {

/// The words of a phrase in one language. What stands in them in braces, as in "{n} of {all}", is
/// filled in. Where `many` is given, the first number filled in decides: `one` is for 1.
struct PhraseText {
  std::string_view one;
  std::string_view many = {};

  /// The form that names everything that is filled in.
  [[nodiscard]] constexpr std::string_view whole() const { return many.empty() ? one : many; }
};

/// The next name in braces in `text` from `at` on, which is moved behind it; empty at the end.
constexpr std::string_view next_placeholder(std::string_view text, std::size_t& at) {
  const std::size_t open = text.find('{', at);
  if (open == text.npos) {
    at = text.size();
    return {};
  }
  const std::size_t close = text.find('}', open);
  at = close + 1;
  return text.substr(open + 1, close - open - 1);
}

/// The place of a name among the names of the text, each counted once; how many there are for a
/// name that is not among them.
constexpr std::size_t place_of_placeholder(std::string_view text, std::string_view name) {
  std::size_t places = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::string_view found = next_placeholder(text, at);
    if (found.empty()) break;
    if (found == name) return places;
    std::size_t earlier = 0;
    bool is_new = true;
    while (earlier < begin) is_new = next_placeholder(text, earlier) != found && is_new;
    places += is_new ? 1 : 0;
  }
  return places;
}

/// A fixed phrase of reports: its key, by which translations call it, and its English text with
/// `count` different names in braces.
template <std::size_t count>
struct Phrase {
  std::string_view key;
  PhraseText text;
};

constexpr std::size_t count_placeholders(PhraseText text) {
  return place_of_placeholder(text.whole(), "");
}

}  // namespace cop

/// One line of the English catalogue: COP_PHRASE(came, "{n} member came", "{n} members came").
#define COP_PHRASE(key, ...) \
  inline constexpr ::cop::Phrase<::cop::count_placeholders({__VA_ARGS__})> key{#key, {__VA_ARGS__}};
