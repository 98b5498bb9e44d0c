#include "cop/network/find_projects.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/load/read_project.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Folders that belong to an operating system, a sync service or a package manager.
constexpr std::array<std::string_view, 8> not_ours = {"$RECYCLE.BIN", "System Volume Information",
                                                      "lost+found",   "@eaDir",
                                                      "#recycle",     "#snapshot",
                                                      "__MACOSX",     "node_modules"};

bool has_name(std::span<const std::string_view> names, const FolderEntry& entry) {
  return std::find(names.begin(), names.end(), entry.name) != names.end();
}

/// Folders in which a project keeps its own files.
constexpr std::array<std::string_view, 4> of_a_project = {"cycles", "ballots", "reports",
                                                          "templates"};

bool is_passed_over(const FolderEntry& entry) {
  return entry.kind != EntryKind::folder || entry.is_link || entry.name.starts_with('.') ||
         has_name(not_ours, entry);
}

/// Gathers the projects of one root after the other.
class Search {
 public:
  explicit Search(const Session& session) : session_(session) {}

  void in_root(const std::string& given) {
    const std::string folder = session_.path(given);
    const std::string name = given == "." || given.empty() ? "" : given;
    const std::size_t before = found_.places.size() + repeated_;
    try {
      if (!is_folder(folder)) {
        complain(fmt::format("{} {}", shown(mask_identifiers(given)),
                             exists(folder) ? "is a file: name its folder" : "is not there"));
      } else {
        const bool is_one = is_project(folder);
        if (is_one) add(folder, name);
        below(folder, name.ends_with('/') ? name.substr(0, name.size() - 1) : name, is_one);
        if (found_.places.size() + repeated_ == before) {
          complain("there is no project in " + shown(mask_identifiers(given)) +
                   " or below it (no cop.yaml)");
        }
      }
    } catch (const Error& error) {
      complain(error.what());
    }
  }

  FoundProjects finish() { return std::move(found_); }

 private:
  void complain(const std::string& text) {
    found_.lacks_some = true;
    session_.env.err.write("cop: " + text + "\n");
  }

  void add(const std::string& folder, const std::string& name) {
    if (known_.insert(folder).second) {
      found_.places.push_back({folder, name});
    } else {
      ++repeated_;
    }
  }

  /// Adds the projects below a folder, which may be in a project itself.
  void below(const std::string& folder, const std::string& name, bool in_project) {
    for (const FolderEntry& entry : entries_of(folder, name, in_project)) {
      if (is_passed_over(entry) || (in_project && has_name(of_a_project, entry))) continue;
      const std::string inside = join(folder, entry.name);
      const std::string inside_name = name.empty() ? entry.name : join(name, entry.name);
      const bool is_one = is_project(inside);
      if (is_one) add(inside, inside_name);
      below(inside, inside_name, in_project || is_one);
    }
  }

  /// A folder that cannot be looked into is taken for a project that cannot be read, unless it is
  /// in one.
  std::vector<FolderEntry> entries_of(const std::string& folder, const std::string& name,
                                      bool in_project) {
    try {
      return list_folder(folder);
    } catch (const Error& error) {
      if (in_project) {
        session_.say("cop: {}", error.what());
      } else {
        complain(error.what());
        add(folder, name);
      }
      return {};
    }
  }

  const Session& session_;
  FoundProjects found_;
  std::set<std::string> known_;
  std::size_t repeated_ = 0;
};

}  // namespace

FoundProjects find_projects(const std::vector<std::string>& roots, const Session& session) {
  Search search(session);
  for (const std::string& root : roots) search.in_root(root);
  FoundProjects found = search.finish();
  if (found.places.empty()) {
    throw Error("there is no project to look at: name a folder that holds some");
  }
  return found;
}

}  // namespace cop::app
