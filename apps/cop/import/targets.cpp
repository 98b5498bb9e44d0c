#include "cop/import/targets.hpp"

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/model/project_state.hpp"
#include "cop/network/find_projects.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// The project without its logs. Throws Error where its practices or measures cannot be read: its
/// rows would be refused for a reason that is not theirs.
Project known_of(const std::string& folder) {
  Project project = Session::usable(glance_at_project(folder, 0)).project;
  for (const char* name : {"members.yaml", "measures.yaml"}) {
    if (!is_unread(project, name)) continue;
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
  const std::string root = session.path(network) + "/";
  for (const ProjectPlace& place : find_projects({network}, session).places) {
    const std::string& folder = place.folder;
    const std::string name = folder.starts_with(root) ? folder.substr(root.size()) : "";
    try {
      targets.push_back({folder, name, known_of(folder)});
    } catch (const Error& error) {
      session.say("left out: {}: {}", shown(name), error.what());
    }
  }
  if (targets.empty()) throw Error("--network: no project in " + shown(network) + " can be read");
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
