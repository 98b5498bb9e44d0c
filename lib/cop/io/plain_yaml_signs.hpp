#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace cop {

/// A set of bytes.
class Signs {
 public:
  constexpr explicit Signs(std::string_view signs) {
    for (const char c : signs) is_in_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] constexpr bool contain(char c) const {
    return is_in_[static_cast<unsigned char>(c)];
  }

 private:
  std::array<bool, 256> is_in_{};
};

/// What a text without quotes does not begin with, and a key neither, so that it is plain.
inline constexpr Signs signs_before_text("?:,[]{}#&*!|>'\"%@`");
inline constexpr Signs signs_before_key("-.?:,[]{}#&*!|>'\"%@`");
inline constexpr Signs signs_of_nothing("~nN");

inline std::string_view without_blanks_behind(std::string_view text) {
  std::size_t size = text.size();
  while (size > 0 && text.data()[size - 1] == ' ') --size;
  return {text.data(), size};
}

/// Whether a text that is not empty may be one of the words for nothing.
inline bool may_be_nothing(std::string_view text) {
  constexpr std::size_t longest = 4;
  return text.size() <= longest && signs_of_nothing.contain(*text.data());
}
inline bool is_word_for_nothing(std::string_view text) {
  return may_be_nothing(text) &&
         (text == "~" || text == "null" || text == "Null" || text == "NULL");
}

/// Whether a # with a letter or digit right behind it begins a comment that may be meant as text.
inline bool looks_cut_short(std::string_view text, std::size_t comment) {
  if (comment + 1 >= text.size()) return false;
  const char c = text[comment + 1];
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

inline bool is_sign_of_anchor(char c) { return c == '&' || c == '*' || c == '!'; }

}  // namespace cop
