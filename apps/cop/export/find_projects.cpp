#include "cop/export/find_projects.hpp"

#include <set>

#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/load/read_project.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::set<std::string> projects_at(const std::string& folder) {
  if (is_project(folder)) return {folder};
  std::set<std::string> found;
  for (const FolderEntry& entry : list_folder(folder)) {
    const std::string path = join(folder, entry.name);
    if (entry.kind == EntryKind::folder && !entry.is_link && is_project(path)) found.insert(path);
  }
  return found;
}

}  // namespace

std::vector<std::string> find_projects(const std::vector<std::string>& named,
                                       const Session& session) {
  if (named.empty()) return {session.project_folder()};
  std::set<std::string> all;
  for (const std::string& name : named) {
    const std::string folder = session.path(name);
    if (!is_folder(folder)) throw UsageError("there is no folder " + shown(name));
    std::set<std::string> found = projects_at(folder);
    if (found.empty()) {
      throw UsageError("there is no project in " + shown(name) +
                       " or one level below it (no cop.yaml): name the folder of a project");
    }
    all.merge(found);
  }
  return {all.begin(), all.end()};
}

}  // namespace cop::app
