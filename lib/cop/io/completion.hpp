#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// What Tab does to the line in front of the cursor.
struct Completion {
  /// How many characters (code points) are taken away.
  std::size_t erased = 0;
  std::string inserted;
  /// The words that are possible, where there is more than one and nothing can be inserted.
  std::vector<std::string> choices;
};

/// Completes the last word of what is typed: what stands behind the last blank, comma or semicolon.
/// Small and capital letters of ASCII count as the same. A word that is complete is followed by a
/// blank when it ends in a letter or digit.
Completion complete(std::string_view typed, const std::vector<std::string>& words);

}  // namespace cop
