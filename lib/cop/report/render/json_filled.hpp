#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "cop/report/render/report_template.hpp"

namespace cop {

/// The template filled with the document. Every text of the document is escaped for the format as
/// it is put in; null and empty texts count as not there. Throws TemplateError.
std::string filled(const ReportTemplate& given, const nlohmann::ordered_json& document,
                   DocumentUse use);

}  // namespace cop
