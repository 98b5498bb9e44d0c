#pragma once

#include <optional>
#include <string_view>

#include "cop/model/cycle_log.hpp"
#include "cop/model/measure.hpp"

namespace cop {

/// Whether an item of a score counts for a row of this group: an item without groups counts for
/// all.
bool applies(const ScoreItem& item, std::string_view group);

/// The score of one row: 100 times the weights of what was met by the weights of what applies and
/// was judged or, on the raw scale, the weights of what was met. A bundle scores all or nothing.
/// With a section, of its items alone. Nothing where no item was judged.
std::optional<double> score_of(const Measure& measure, const Observation& row,
                               std::optional<std::string_view> section = {});

}  // namespace cop
