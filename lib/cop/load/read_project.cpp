#include "cop/load/read_project.hpp"

#include <fmt/format.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/file_names.hpp"
#include "cop/load/read_file_kinds.hpp"

namespace cop {
namespace {

constexpr const char* charter_file = "cop.yaml";

/// Reads the files of one folder into one LoadedProject.
class Loader {
 public:
  explicit Loader(const std::string& folder) : folder_(folder) {}

  LoadedProject load() {
    read_shared_files();
    read_logs();
    read_ballots();
    loaded_.project.sort_logs();
    sort_by_place(loaded_.diagnostics);
    return std::move(loaded_);
  }

 private:
  void read_shared_files() {
    Project& project = loaded_.project;
    const FileBytes charter = read_file(join(folder_, charter_file));
    if (!charter.ok()) {
      throw Error(fmt::format("cannot read {}: {} ({})", shown(join(folder_, charter_file)),
                              charter.trouble, charter.help));
    }
    read(charter_file, charter, project.charter);
    read_if_there("question.yaml", project.question);
    read_if_there("members.yaml", project.membership);
    read_if_there("measures.yaml", project.measures);
  }

  void read_logs() {
    const std::string folder = join(folder_, "cycles");
    if (!is_folder(folder)) return;
    for (const FolderEntry& entry : list_folder(folder)) {
      if (!is_data_file(entry.name)) continue;
      CycleLog log;
      if (!read_if_there("cycles/" + entry.name, log)) continue;
      loaded_.project.logs.push_back(std::move(log));
    }
  }

  void read_ballots() {
    const std::string folder = join(folder_, "ballots");
    if (!is_folder(folder)) return;
    for (const FolderEntry& selection : list_folder(folder)) {
      if (selection.kind != EntryKind::folder || selection.name.starts_with('.')) continue;
      for (const FolderEntry& entry : list_folder(join(folder, selection.name))) {
        if (!is_data_file(entry.name)) continue;
        const std::string file = "ballots/" + selection.name + "/" + entry.name;
        CastBallot cast{file, selection.name, voter_of(entry.name), {}};
        if (read_if_there(file, cast.ballot)) loaded_.project.ballots.push_back(std::move(cast));
      }
    }
  }

  template <class T>
  bool read_if_there(const std::string& name, T& value) {
    const std::string path = join(folder_, name);
    return exists(path) && read(name, read_file(path), value);
  }

  template <class T>
  bool read(const std::string& name, const FileBytes& file, T& value) {
    ++loaded_.project.files;
    const FileName file_name(name);
    if (!file.ok()) {
      loaded_.diagnostics.push_back(
          {Severity::error, "file-unreadable", {file_name}, file.trouble, {}, file.help});
      loaded_.project.unread.push_back(file_name);
      return false;
    }
    const std::string& text = loaded_.sources[name] = without_byte_order_mark(file.bytes);
    if (read_text(file_name, text, value, loaded_.diagnostics)) return true;
    loaded_.project.unread.push_back(file_name);
    return false;
  }

  std::string folder_;
  LoadedProject loaded_;
};

}  // namespace

LoadedProject read_project(const std::string& folder) { return Loader(folder).load(); }

std::optional<CycleLog> read_log(const FileName& file, std::string_view text,
                                 Diagnostics& diagnostics) {
  CycleLog log;
  if (!read_text(file, text, log, diagnostics)) return std::nullopt;
  return log;
}

bool is_project(const std::string& folder) { return exists(join(folder, charter_file)); }

std::optional<std::string> find_project(const std::string& start) {
  for (std::string folder = start;; folder = parent_of(folder)) {
    if (is_project(folder)) return folder;
    if (parent_of(folder) == folder) return std::nullopt;
  }
}

}  // namespace cop
