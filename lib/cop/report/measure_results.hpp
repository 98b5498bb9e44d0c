#pragma once

#include <vector>

#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// What is known of a measure: its run chart with what Anhøj's rules say of it, its figures,
/// the before and after, and what the authors claim.
std::vector<Block> measure_results(const Facts& facts, const Series& series);

}  // namespace cop
