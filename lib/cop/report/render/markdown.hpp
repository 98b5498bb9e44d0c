#pragma once

#include <string>

#include "cop/report/render/edition.hpp"
#include "cop/report/render/report_template.hpp"

namespace cop {

/// The report in the Markdown that GitHub and pandoc share, as the template has it. Throws
/// TemplateError.
std::string markdown(const Edition& edition, const ReportTemplate& given);

}  // namespace cop
