#pragma once

#include <string_view>

#include "cop/base/diagnostic.hpp"

namespace cop {

/// The text of a file without its byte order mark.
std::string_view without_byte_order_mark(std::string_view bytes);

/// Whether a line is a mark that an unfinished merge leaves in a file, indented or not.
bool is_merge_mark(std::string_view line);

/// Whether a character stands in the text that must not stand in a project file.
bool has_forbidden_character(std::string_view text);

/// Whether the bytes of a file are text that may be parsed: valid UTF-8 without control characters,
/// not empty, without the marks of an unfinished merge. The first thing that is wrong becomes a
/// diagnostic with its line and column.
bool check_text(const FileName& file, std::string_view text, Diagnostics& diagnostics);

}  // namespace cop
