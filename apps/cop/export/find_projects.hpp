#pragma once

#include <string>
#include <vector>

namespace cop::app {

class Session;

/// The folders of the projects that were named, each once, in the order of their names: a folder is
/// a project or holds projects one level below. The project one stands in where none was named.
/// Throws UsageError where a named folder holds none, and Error.
std::vector<std::string> find_projects(const std::vector<std::string>& named,
                                       const Session& session);

}  // namespace cop::app
