#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cop::app {

/// Longest line that is shown of a text, in characters.
inline constexpr std::size_t longest_line = 2000;

/// Without blanks and line ends around it.
std::string trimmed(const std::string& text);

/// The lines with what a terminal would take for a command made visible.
std::string escaped_lines(std::string_view text);

/// Whether a character stands in it that no file may hold.
bool has_forbidden(std::string_view text);

/// Takes the last line off the text and gives it back.
std::string take_last_line(std::string& text);

}  // namespace cop::app
