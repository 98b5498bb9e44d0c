#pragma once

#include <string>
#include <string_view>

#include "cop/publish/request.hpp"
#include "cop/report/render/report_template.hpp"

namespace cop::app {

class Session;

/// The template that the program brings for a format, "md" or "html".
ReportTemplate built_in_template(std::string_view format);

/// The style sheet of the program's HTML pages.
std::string_view report_style();

/// The template of `--template`, else the group's own `templates/KIND.FORMAT.mustache` in the
/// project, which is then named on stderr, else the program's. Throws Error.
ReportTemplate template_for(const ReportRequest& request, std::string_view format,
                            const std::string& project, const Session& session);

}  // namespace cop::app
