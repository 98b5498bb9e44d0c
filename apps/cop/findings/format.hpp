#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

/// Sorted findings and what is needed to show them.
struct FindingsReport {
  std::string project_title;
  Diagnostics findings;
  const Sources& sources;
  std::size_t files = 0;
  std::size_t unread = 0;
  bool color = false;
};

/// A way to write findings, chosen with `validate --format NAME`.
struct FindingsFormat {
  std::string_view name;
  std::string (*render)(const FindingsReport&);
};

/// All formats in the order of formats.def.
std::span<const FindingsFormat* const> findings_formats();

/// The findings in the format of this name, with all identifiers of people masked.
std::string render_findings(std::string_view format, const FindingsReport& report);

/// "3 errors, 1 warning in 2 of 14 files".
std::string summary_line(const FindingsReport& report);

}  // namespace cop::app
