#pragma once

#include <string>
#include <vector>

namespace cop::app {

class Session;

/// A project of a network: where it is, and what it is called in all that is printed, which is the
/// way to it as it was given.
struct ProjectPlace {
  std::string folder;
  std::string name;
};

/// The projects that were found, each once, and whether a folder that was named is not there or
/// cannot be looked into; that is said on stderr.
struct FoundProjects {
  std::vector<ProjectPlace> places;
  bool lacks_some = false;
};

/// The projects in the folders `roots` and below them, however deep, in the order of the folders
/// and then of their names; links, hidden folders and those that systems and sync services keep are
/// passed over. Below a root, a folder that cannot be looked into is among them: it may be a
/// project. Throws Error where there is none at all.
FoundProjects find_projects(const std::vector<std::string>& roots, const Session& session);

}  // namespace cop::app
