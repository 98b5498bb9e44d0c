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

/// The escaped character behind a backslash at the front; length 0 when there is none.
Escape escape_at(std::string_view text) {
  if (text.size() < 2) return {};
  if (text[1] == ' ') return {' ', 2};
  const std::string_view digits = text.substr(2, digits_of(text[1]));
  if (digits.empty() || digits.size() != digits_of(text[1])) return {};
  unsigned code = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  const bool printable = code >= 0x20 && code < 0x7F;
  if (error != std::errc() || end != digits.data() + digits.size() || !printable) return {};
  return {static_cast<char>(code), 2 + digits.size()};
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
