#pragma once

#include <vector>

#include "cop/model/facts.hpp"

namespace cop {

/// For each series of a project, which of its points an export that anybody may read withholds
/// whole. Beyond what a shared report withholds (`shared` are the facts that it shows): points that
/// name nobody where fewer than three take part (see Contributors), and whatever would tell a
/// withheld number: another one that the sum over all needs, a point whose period overlaps, and one
/// of the measures that together make up a whole, such as those who smoke, have smoked and never
/// smoked. References are public and stay.
std::vector<std::vector<bool>> withheld_points(const Facts& plain, const Facts& shared,
                                               long min_cell);

}  // namespace cop
