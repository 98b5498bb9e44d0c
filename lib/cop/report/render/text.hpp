#pragma once

#include <cstddef>
#include <string>

#include "cop/report/render/character_set.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The report as plain text for a terminal of this width in characters: wrapped paragraphs, aligned
/// tables, charts drawn in these characters, nothing that could drive the terminal.
std::string text(const Report& report, std::size_t width,
                 CharacterSet characters = CharacterSet::unicode);

}  // namespace cop
