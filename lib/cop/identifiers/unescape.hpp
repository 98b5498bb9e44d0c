#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// A text with its escaped ASCII characters (`\x32`, `\u0032`, `\U00000032`, a backslash and a
/// blank) as themselves, and for each of its bytes, and for its end, the byte of the original.
struct Unescaped {
  std::string text;
  std::vector<std::size_t> origin;
};

/// Whether there is anything to unescape.
bool has_escapes(std::string_view text);

Unescaped unescape(std::string_view text);

}  // namespace cop
