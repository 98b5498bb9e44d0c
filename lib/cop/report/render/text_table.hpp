#pragma once

#include <cstddef>
#include <string>

#include "cop/report/report.hpp"

namespace cop {

/// A table for a terminal of this width: columns two blanks apart under their titles, cells of many
/// words in several lines, no column in which nothing stands. A word is never broken, so a table of
/// long ids may be wider. Without any title the rows stand alone.
std::string text_table(const Table& table, std::size_t width);

}  // namespace cop
