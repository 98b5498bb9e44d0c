#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Which points of a series an export that anybody may read withholds whole. Beyond what a shared
/// report withholds (`shared` is the series that it shows): points that fewer than three practices
/// or fewer than `min_cell` rows gave, further ones where the sum of all would tell a count, and
/// every point whose period overlaps that of a withheld one, since their difference would tell it.
std::vector<bool> withheld_points(const Series& plain, const Series& shared, long min_cell);

}  // namespace cop
