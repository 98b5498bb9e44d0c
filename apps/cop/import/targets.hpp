#pragma once

#include <string>
#include <vector>

#include "cop/model/project.hpp"

namespace cop::app {

class Session;

/// A project that figures may go to.
struct Target {
  std::string folder;
  /// How a map and messages call it: the way to it from the folder of the network, "east" or
  /// "north/east". Empty where that folder is the project.
  std::string name;
  /// Without its logs: of many projects, few may get a figure.
  Project project;
};

/// The project that the program stands in, or, with the folder of a network, the projects in it.
/// One that cannot be read is named and left out. Throws Error where there is none.
std::vector<Target> find_targets(const std::string& network, const Session& session);

/// The practices and measures of all targets, as those of one project.
Project everything_known(const std::vector<Target>& targets);

}  // namespace cop::app
