#pragma once

#include <cstdint>

#include "cop/model/cycle_log.hpp"

namespace cop {

/// A hash of all that makes an observation the figure it is, its measure included: the same for
/// observations that same_figure() finds alike, and mostly another one for others. Never 0.
std::uint64_t figure_hash(const Observation& observation);

}  // namespace cop
