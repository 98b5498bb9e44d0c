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

/// The project's files by name, in the order in which they are read.
std::vector<std::string> file_names(const std::string& folder) {
  std::vector<std::string> names{charter_file};
  for (const char* shared : {"question.yaml", "members.yaml", "measures.yaml"}) {
    if (exists(join(folder, shared))) names.emplace_back(shared);
  }
  for (const std::string& parent : data_folders(folder)) {
    for (const FolderEntry& entry : list_folder(join(folder, parent))) {
      if (is_data_file(entry.name)) names.push_back(parent + "/" + entry.name);
    }
  }
  return names;
}

/// Gathers one file after the other into a project.
class Loader {
 public:
  void add(const std::string& name, FileBytes file) {
    ++loaded_.project.files;
    const FileName file_name(name);
    if (!file.ok()) {
      loaded_.diagnostics.push_back(
          {Severity::error, "file-unreadable", {file_name}, file.trouble, {}, file.help});
      loaded_.project.unread.push_back(file_name);
      return;
    }
    std::string& text = loaded_.project.sources[name] = std::move(file.bytes);
    text.erase(0, text.size() - without_byte_order_mark(text).size());
    if (!read(file_name, text)) loaded_.project.unread.push_back(file_name);
  }

  LoadedProject finish() {
    loaded_.project.sort_logs();
    sort_by_place(loaded_.diagnostics);
    note_misread_files();
    return std::move(loaded_);
  }

 private:
  void note_misread_files() {
    std::vector<FileName>& misread = loaded_.project.misread;
    for (const Diagnostic& finding : loaded_.diagnostics) {
      const bool known = !misread.empty() && misread.back() == finding.where.file;
      if (finding.severity == Severity::error && !known) misread.push_back(finding.where.file);
    }
  }

  bool read(const FileName& file, std::string_view text) {
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

  bool read_log_file(const FileName& file, std::string_view text) {
    CycleLog log;
    if (!read_text(file, text, log, loaded_.diagnostics)) return false;
    loaded_.project.logs.push_back(std::move(log));
    return true;
  }

  bool read_ballot(const FileName& file, std::string_view text) {
    CastBallot cast{file, selection_of(file.view()), voter_of(file.view()), {}};
    if (!read_text(file, text, cast.ballot, loaded_.diagnostics)) return false;
    loaded_.project.ballots.push_back(std::move(cast));
    return true;
  }

  LoadedProject loaded_;
};

}  // namespace

LoadedProject read_project(const std::string& folder) {
  const FileBytes charter = read_file(join(folder, charter_file));
  if (!charter.ok()) {
    throw Error(fmt::format("cannot read {}: {} ({})", shown(join(folder, charter_file)),
                            charter.trouble, charter.help));
  }
  Loader loader;
  for (const std::string& name : file_names(folder)) {
    loader.add(name, name == charter_file ? charter : read_file(join(folder, name)));
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
  if (!read_text(file, text, log, diagnostics)) return std::nullopt;
  return log;
}

std::optional<CycleLog> read_answers(const FileName& file, std::string_view text,
                                     Diagnostics& diagnostics) {
  CycleLog log;
  if (!read_answers_text(file, text, log, diagnostics)) return std::nullopt;
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
