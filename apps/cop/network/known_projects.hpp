#pragma once

#include <map>
#include <string>

namespace cop::app {

/// The projects of a run so far, so that nothing is counted twice where a sync service or a backup
/// has copied a folder.
class KnownProjects {
 public:
  /// Why the project, by its identity_of and under the name it is shown by, does not count beside
  /// those before it; empty where it does.
  std::string trouble_with(const std::string& identity, const std::string& name);

 private:
  std::map<std::string, std::string> names_;
};

}  // namespace cop::app
