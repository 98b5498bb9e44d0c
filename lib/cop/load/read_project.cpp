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

/// `cycles` and the folders of `ballots`, as far as they are there.
std::vector<std::string> data_folders(const std::string& folder) {
  std::vector<std::string> folders;
  if (is_folder(join(folder, "cycles"))) folders.emplace_back("cycles");
  if (!is_folder(join(folder, "ballots"))) return folders;
  for (const FolderEntry& entry : list_folder(join(folder, "ballots"))) {
    const bool hidden = entry.name.starts_with('.');
    if (entry.kind == EntryKind::folder && !hidden) folders.push_back("ballots/" + entry.name);
  }
  return folders;
}

/// What stands in the place of a file that iCloud has not brought to this computer.
FileBytes not_here_yet() {
  return {{},
          "this file is not on this computer yet",
          "open it in the file manager so that it is downloaded, then try again",
          false};
}

/// A file of the project, and whether only a placeholder of it is here.
struct DataFile {
  std::string name;
  bool is_here = true;
};

void add_data_file(const std::string& folder, const std::string& entry,
                   std::vector<DataFile>& files) {
  const std::string placed = name_of_placeholder(entry);
  const std::string& name = placed.empty() ? entry : placed;
  if (is_data_file(name)) files.push_back({folder + name, placed.empty()});
}

/// The project's files in the order in which they are read.
std::vector<DataFile> data_files(const std::string& folder) {
  std::vector<DataFile> files{{charter_file}};
  for (const char* shared : {"question.yaml", "members.yaml", "measures.yaml"}) {
    if (exists(join(folder, shared)))
      files.push_back({shared});
    else if (exists(join(folder, placeholder_of(shared))))
      files.push_back({shared, false});
  }
  for (const std::string& parent : data_folders(folder)) {
    for (const FolderEntry& entry : list_folder(join(folder, parent))) {
      add_data_file(parent + "/", entry.name, files);
    }
  }
  return files;
}

FileBytes bytes_of(const std::string& folder, const DataFile& file) {
  return file.is_here ? read_file(join(folder, file.name)) : not_here_yet();
}

/// Gathers one file after the other into a project.
class Loader {
 public:
  void add(const std::string& name, FileBytes file) {
    ++loaded_.project.files;
    const FileName file_name(name);
    if (!file.ok()) {
      add_unread(file_name, file);
      return;
    }
    std::string& text = loaded_.project.sources[name] = std::move(file.bytes);
    text.erase(0, text.size() - without_byte_order_mark(text).size());
    const HowRead how = read(file_name, text);
    if (how == HowRead::not_at_all) loaded_.project.unread.push_back(file_name);
    if (how != HowRead::wholly) loaded_.project.incomplete.push_back(file_name);
  }

  LoadedProject finish() {
    loaded_.project.sort_logs();
    sort_by_place(loaded_.diagnostics);
    return std::move(loaded_);
  }

 private:
  void add_unread(const FileName& name, const FileBytes& file) {
    const char* rule = file.is_here ? "file-unreadable" : "file-not-here";
    loaded_.diagnostics.push_back({Severity::error, rule, {name}, file.trouble, {}, file.help});
    loaded_.project.unread.push_back(name);
    loaded_.project.incomplete.push_back(name);
  }

  HowRead read(const FileName& file, std::string_view text) {
    Project& project = loaded_.project;
    const std::string_view name = file.view();
    if (name == charter_file) return read_text(file, text, project.charter, loaded_.diagnostics);
    if (name == "question.yaml") {
      return read_text(file, text, project.question, loaded_.diagnostics);
    }
    if (name == "members.yaml") {
      return read_text(file, text, project.membership, loaded_.diagnostics);
    }
    if (name == "measures.yaml") {
      return read_text(file, text, project.measures, loaded_.diagnostics);
    }
    return name.starts_with("cycles/") ? read_log_file(file, text) : read_ballot(file, text);
  }

  HowRead read_log_file(const FileName& file, std::string_view text) {
    CycleLog log;
    const HowRead how = read_text(file, text, log, loaded_.diagnostics);
    if (how != HowRead::not_at_all) loaded_.project.logs.push_back(std::move(log));
    return how;
  }

  HowRead read_ballot(const FileName& file, std::string_view text) {
    CastBallot cast{file, selection_of(file.view()), voter_of(file.view()), {}};
    const HowRead how = read_text(file, text, cast.ballot, loaded_.diagnostics);
    if (how != HowRead::not_at_all) loaded_.project.ballots.push_back(std::move(cast));
    return how;
  }

  LoadedProject loaded_;
};

}  // namespace

LoadedProject read_project(const std::string& folder) {
  const bool placed =
      !exists(join(folder, charter_file)) && exists(join(folder, placeholder_of(charter_file)));
  const FileBytes charter = bytes_of(folder, {charter_file, !placed});
  if (!charter.ok()) {
    throw Error(fmt::format("cannot read {}: {} ({})", shown(join(folder, charter_file)),
                            charter.trouble, charter.help));
  }
  Loader loader;
  for (const DataFile& file : data_files(folder)) {
    loader.add(file.name, file.name == charter_file ? charter : bytes_of(folder, file));
  }
  return loader.finish();
}

LoadedProject read_project_texts(const Sources& texts) {
  Loader loader;
  for (const auto& [name, text] : texts) loader.add(name, {text, {}, {}});
  return loader.finish();
}

std::optional<CycleLog> read_log(const FileName& file, std::string_view text,
                                 Diagnostics& diagnostics) {
  CycleLog log;
  if (read_text(file, text, log, diagnostics) == HowRead::not_at_all) return std::nullopt;
  return log;
}

std::optional<CycleLog> read_answers(const FileName& file, std::string_view text,
                                     Diagnostics& diagnostics) {
  CycleLog log;
  if (read_answers_text(file, text, log, diagnostics) == HowRead::not_at_all) return std::nullopt;
  return log;
}

bool is_project(const std::string& folder) {
  return exists(join(folder, charter_file)) || exists(join(folder, placeholder_of(charter_file)));
}

std::optional<std::string> find_project(const std::string& start) {
  for (std::string folder = start;; folder = parent_of(folder)) {
    if (is_project(folder)) return folder;
    if (parent_of(folder) == folder) return std::nullopt;
  }
}

}  // namespace cop
