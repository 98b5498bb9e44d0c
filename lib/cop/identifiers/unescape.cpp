#include "cop/identifiers/unescape.hpp"

#include <charconv>

namespace cop {
namespace {

std::size_t digits_of(char letter) {
  return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

struct Escape {
  char character = 0;
  std::size_t length = 0;
};

/// The character as one of ASCII: the blanks that people paste between digits are blanks; 0 for all
/// others.
char plain_character(unsigned code) {
  constexpr unsigned no_break = 0xA0, figure_space = 0x2007, narrow_no_break = 0x202F;
  const bool blank =
      code == '\t' || code == no_break || code == figure_space || code == narrow_no_break;
  if (blank) return ' ';
  return code >= 0x20 && code < 0x7F ? static_cast<char>(code) : '\0';
}

/// The escaped character behind a backslash at the front; length 0 when there is none.
Escape escape_at(std::string_view text) {
  if (text.size() < 2) return {};
  if (text[1] == ' ' || text[1] == '_' || text[1] == 't') return {' ', 2};
  const std::string_view digits = text.substr(2, digits_of(text[1]));
  if (digits.empty() || digits.size() != digits_of(text[1])) return {};
  unsigned code = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  const char character = plain_character(code);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  if (!whole || character == '\0') return {};
  return {character, 2 + digits.size()};
}

}  // namespace

bool has_escapes(std::string_view text) {
  for (std::size_t at = text.find('\\'); at != text.npos; at = text.find('\\', at + 1)) {
    if (escape_at(text.substr(at)).length > 0) return true;
  }
  return false;
}

Unescaped unescape(std::string_view text) {
  Unescaped result;
  for (std::size_t at = 0; at < text.size();) {
    const Escape escape = text[at] == '\\' ? escape_at(text.substr(at)) : Escape{};
    result.text += escape.length > 0 ? escape.character : text[at];
    result.origin.push_back(at);
    at += escape.length > 0 ? escape.length : 1;
  }
  result.origin.push_back(text.size());
  return result;
}

}  // namespace cop
