#pragma once

#include <string>
#include <string_view>

namespace cop::app {

/// The lines that differ between two texts, for people: the number of the line, `-` before one that
/// goes and `+` before one that comes. Line ends are not compared; identifiers of people are masked
/// and control characters escaped.
std::string changed_lines(std::string_view before, std::string_view after);

}  // namespace cop::app
