#pragma once

#include <span>
#include <string>

#include "cop/model/series.hpp"

namespace cop {

/// The logs that the figures stand in, each once, in the order of the figures, with commas.
std::string files_of(std::span<const Figure> figures);

}  // namespace cop
