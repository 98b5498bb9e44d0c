#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// One character of a UTF-8 text: its code point and its length in bytes. A byte that is not part
/// of valid UTF-8 comes as `invalid` with length 1.
struct CodePoint {
  static constexpr char32_t invalid = 0xFFFFFFFF;
  char32_t value = invalid;
  std::size_t bytes = 1;
};

/// The character that begins at the front of a text that is not empty.
CodePoint decode_front(std::string_view text);

/// Number of characters (code points; an invalid byte counts as one).
std::size_t count_code_points(std::string_view text);

/// The text fit for a terminal, a log line or an error message: controls and invisible direction
/// signs become `\u{..}`, bytes that are not UTF-8 `\x..`, and it is cut after `longest`
/// characters.
std::string shown(std::string_view text, std::size_t longest = 200);

/// Characters that must not stand in a project file: controls but tab and line ends, DEL, C1
/// controls but NEL, noncharacters, a byte order mark inside the text.
bool is_forbidden(char32_t character);

}  // namespace cop
