#pragma once

#include <string>
#include <string_view>

namespace cop {

/// a to z for A to Z, and any other byte as it is.
constexpr char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text with small letters for A to Z; all else, bytes of other letters too, as it stands.
std::string in_small_letters(std::string_view text);

}  // namespace cop
