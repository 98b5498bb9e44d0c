#pragma once

#include <string>

#include "cop/report/render/edition.hpp"

namespace cop::app {

/// The report as JSON: its whole document, see templates/reports/README.md.
std::string json_of_report(const Edition& edition);

}  // namespace cop::app
