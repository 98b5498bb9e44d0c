#pragma once

#include <span>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/report/report.hpp"
#include "cop/report/sections.hpp"

namespace cop {

/// What stands on the face of every report: phase, kind and day, whether the project was written up
/// afterwards, and what could not be read.
std::vector<Paragraph> report_face(const Language& say, const Facts& facts);

/// A report with the project's title and face and these sections; empty ones are left out.
Report report_of(const ReportInput& input, std::span<const SectionBuilder> sections);

}  // namespace cop
