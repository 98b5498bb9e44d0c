#include "cop/unusable.hpp"

#include <fmt/core.h>

#include "cop/model/project.hpp"
#include "cop/model/project_state.hpp"

namespace cop::app {

std::string why_unusable(const Project& project) {
  if (is_unread(project, "cop.yaml")) return "cop.yaml cannot be read: cop validate says why";
  const auto& version = project.charter.version;
  if (!version || version->value <= newest_version) return {};
  return fmt::format(
      "the project is in format {}, which this cop does not know: install a newer cop",
      version->value);
}

}  // namespace cop::app
