#pragma once

#include <string>

namespace cop::app {

/// What is made from a project may stand anywhere, but not in place of one of its own files: only
/// in its reports/. Throws UsageError. Both paths are absolute.
void refuse_project_files(const std::string& file, const std::string& project);

}  // namespace cop::app
