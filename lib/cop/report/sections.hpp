#pragma once

#include "cop/report/report.hpp"
#include "cop/report/report_input.hpp"

namespace cop {

/// Makes one section of a report; an empty one is left out.
using SectionBuilder = Section (*)(const ReportInput&);

#define COP_SECTION(name) Section name##_section(const ReportInput& input);
#include "cop/report/sections.def"
#undef COP_SECTION

}  // namespace cop
