#include "cop/import/targets.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// The project without its logs. Throws Error where its practices or measures cannot be read: its
/// rows would be refused for a reason that is not theirs.
Project known_of(const std::string& folder) {
  Project project = Session::usable(glance_at_project(folder, 0)).project;
  for (const char* name : {"members.yaml", "measures.yaml"}) {
    const auto& unread = project.unread;
    if (std::find(unread.begin(), unread.end(), FileName(name)) == unread.end()) continue;
    throw Error(shown(join(folder, name)) + " cannot be read: cop validate says why");
  }
  return project;
}

}  // namespace

std::vector<Target> find_targets(const std::string& network, const Session& session) {
  std::vector<Target> targets;
  if (network.empty()) {
    const std::string folder = session.project_folder();
    targets.push_back({folder, "", known_of(folder)});
    return targets;
  }
  const std::string root = session.path(network);
  if (!is_folder(root)) throw UsageError("--network: there is no folder " + shown(network));
  for (const FolderEntry& entry : list_folder(root)) {
    const std::string folder = join(root, entry.name);
    if (entry.kind != EntryKind::folder || !is_project(folder)) continue;
    try {
      targets.push_back({folder, entry.name, known_of(folder)});
    } catch (const Error& error) {
      session.say("left out: {}: {}", shown(entry.name), error.what());
    }
  }
  if (targets.empty()) {
    throw UsageError("--network: no folder right below " + shown(network) + " holds a project");
  }
  return targets;
}

Project everything_known(const std::vector<Target>& targets) {
  Project all;
  for (const Target& target : targets) {
    const auto& practices = target.project.membership.practices;
    const auto& measures = target.project.measures.measures;
    all.membership.practices.insert(all.membership.practices.end(), practices.begin(),
                                    practices.end());
    all.measures.measures.insert(all.measures.measures.end(), measures.begin(), measures.end());
  }
  return all;
}

}  // namespace cop::app
