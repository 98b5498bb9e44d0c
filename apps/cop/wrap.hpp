#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cop::app {

/// Words laid into lines of at most `width` columns. The first line goes on from what stands in
/// front of it and ends in column `indent`; the others are indented as far. Without a line end
/// behind it.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width = 80);

/// As above for a text of several lines, each of which keeps its own indent.
std::string wrapped_lines(std::string_view text, std::size_t width);

}  // namespace cop::app
