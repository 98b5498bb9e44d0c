#include "cop/output_file.hpp"

#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/session.hpp"

namespace cop::app {

void refuse_project_files(const std::string& file, const std::string& project) {
  const bool inside = file.starts_with(project + "/");
  if (inside && !file.starts_with(join(project, "reports/"))) {
    throw UsageError(shown(file) +
                     " is among the project's own files: write to reports/ or outside "
                     "the project");
  }
}

}  // namespace cop::app
