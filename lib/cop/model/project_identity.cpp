#include "cop/model/project_identity.hpp"

#include "cop/model/project.hpp"

namespace cop {

std::string identity_of(const Project& project) {
  if (project.logs.empty()) return {};
  return project.charter.id.value.text + "/" + project.logs.front().id.value.text;
}

}  // namespace cop
