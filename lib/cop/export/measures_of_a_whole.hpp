#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Withholds further points where several shares of the same people in one period add up to all of
/// them and only one of these is withheld: it would be what the others leave. The smallest of the
/// others is withheld with it. Says whether any was.
bool add_parts_of_wholes(const std::vector<Series>& series,
                         std::vector<std::vector<bool>>& withheld);

}  // namespace cop
