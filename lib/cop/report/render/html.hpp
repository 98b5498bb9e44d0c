#pragma once

#include <string>
#include <string_view>

#include "cop/report/render/edition.hpp"
#include "cop/report/render/report_template.hpp"

namespace cop {

/// The report as one page of HTML that needs nothing else, as the template has it; `style` is the
/// style sheet that the template may put in. The page's policy (Content Security Policy Level 3)
/// allows nothing but this style sheet and those of the charts. Throws TemplateError.
std::string html(const Edition& edition, const ReportTemplate& given, std::string_view style);

}  // namespace cop
