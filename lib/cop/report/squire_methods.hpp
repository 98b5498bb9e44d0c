#pragma once

#include "cop/report/squire.hpp"

namespace cop {

/// Items 8 to 12: interventions, their study, measures, analysis, ethics.
std::vector<SquireItem> squire_methods(const ReportInput& input);

}  // namespace cop
