#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Withholds further points where what several measures count in one period adds up to a whole: the
/// people that shares are of, or what another measure counts. Those withheld would be told by the
/// others if they are one alone, or 1 each; the smallest of the others is withheld with them. Of
/// each whole 12 parts are looked at, those withheld and then the smallest. Says whether any was.
bool add_parts_of_wholes(const std::vector<Series>& series,
                         std::vector<std::vector<bool>>& withheld);

}  // namespace cop
