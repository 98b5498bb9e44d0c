#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// The months, weeks, quarters or equal spans between the first and the last point that have no
/// point although most points follow each other in a rhythm that would give them one. None where
/// there is no such rhythm, as with single days, or where more points lack than there are.
std::vector<Period> missing_periods(const Series& series);

}  // namespace cop
