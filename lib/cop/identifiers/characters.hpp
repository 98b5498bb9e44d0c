#pragma once

#include <cstddef>
#include <string_view>

namespace cop {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }
constexpr char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// The character at a byte; outside the text a line end.
inline char at(std::string_view text, std::size_t byte) {
  return byte < text.size() ? text[byte] : '\n';
}

/// The character before a byte.
inline char before(std::string_view text, std::size_t byte) {
  return byte == 0 ? '\n' : text[byte - 1];
}

}  // namespace cop
