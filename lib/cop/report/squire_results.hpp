#pragma once

#include "cop/report/squire.hpp"

namespace cop {

/// Items 13 to 17: results, summary, interpretation, limitations, conclusions.
std::vector<SquireItem> squire_results(const ReportInput& input);

}  // namespace cop
