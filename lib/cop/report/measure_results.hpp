#pragma once

#include <vector>

#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// Who reads the results of a measure, and how much of them. Others than the group see no figure of
/// a single member, and none that rests on fewer than `min_cell` people.
struct MeasureReaders {
  bool are_others = false;
  long min_cell = 0;
  /// Whether they want long tables shortened (length_limits.hpp).
  bool is_overview = false;
};

/// What is known of a measure: its chart with what the rules say of it, its figures, the before and
/// after, and what the authors claim.
std::vector<Block> measure_results(const Language& say, const Facts& facts, const Series& series,
                                   const MeasureReaders& readers = {});

}  // namespace cop
