#include "cop/network/known_projects.hpp"

#include <fmt/core.h>

namespace cop::app {

std::string KnownProjects::trouble_with(const std::string& identity, const std::string& name) {
  if (identity.empty()) return {};
  const auto [known, is_new] = names_.emplace(identity, name);
  if (is_new) return {};
  return fmt::format("it is the same project as {}: leave one out, or give one another id",
                     known->second);
}

}  // namespace cop::app
