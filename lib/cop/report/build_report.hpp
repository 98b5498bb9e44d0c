#pragma once

#include <span>

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// What a section may look at.
struct ReportInput {
  const Facts& facts;
  /// All findings of `cop validate`.
  const Diagnostics& findings;
};

/// Makes one section of a report; an empty one is left out.
using SectionBuilder = Section (*)(const ReportInput&);

/// The report on the whole project: the sections of sections.def in their order.
Report project_report(const ReportInput& input);

}  // namespace cop
