#pragma once

#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The rows of a score: how many, their mean and range by stage, group, section and item, and how
/// far their raters agree. All of it is computed from the items.
Report score_report(const Facts& facts, const Measure& measure);

}  // namespace cop
