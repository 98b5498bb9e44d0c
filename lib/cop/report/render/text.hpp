#pragma once

#include <cstddef>
#include <string>

#include "cop/report/report.hpp"

namespace cop {

/// The report as plain text for a terminal of this width in characters: wrapped paragraphs, aligned
/// tables, nothing that could drive the terminal.
std::string text(const Report& report, std::size_t width);

}  // namespace cop
