#include "cop/load/read_project.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/file_names.hpp"
#include "cop/load/project_entries.hpp"
#include "cop/load/read_ahead.hpp"
#include "cop/load/read_file_kinds.hpp"

namespace cop {
namespace {

constexpr const char* charter_file = "cop.yaml";

std::string_view stem_of(const FileName& file) {
  const std::string_view name = file.view().substr(file.view().rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

/// Whether each log has an id that stands behind that of the log before it, as where all ids are
/// those of the files' names.
bool have_rising_ids(const std::vector<CycleLog>& logs) {
  return std::adjacent_find(logs.begin(), logs.end(), [](const CycleLog& a, const CycleLog& b) {
           return a.id.value >= b.id.value;
         }) == logs.end();
}

/// Of the logs with one id the one named by it counts, else the first by file name.
void leave_out_copies(Project& project) {
  if (have_rising_ids(project.logs)) return;
  std::map<std::string_view, const CycleLog*> counting;
  for (const CycleLog& log : project.logs) {
    const std::string& id = log.id.value.text;
    const CycleLog*& first = counting.try_emplace(id, &log).first->second;
    if (stem_of(log.where.file) == id) first = &log;
  }
  std::set<FileName> copies;
  for (const CycleLog& log : project.logs) {
    const CycleLog* first = counting.at(log.id.value.text);
    if (first == &log || log.id.value.empty()) continue;
    project.copies.push_back({log.where.file, log.id.where, first->id.where});
    copies.insert(log.where.file);
  }
  std::erase_if(project.logs, [&](const CycleLog& log) { return copies.contains(log.where.file); });
}

/// What stands in the place of a file that iCloud has not brought to this computer.
FileBytes not_here_yet() {
  return {{},
          "this file is not on this computer yet",
          "open it in the file manager so that it is downloaded, then try again",
          false};
}

FileBytes bytes_of(const std::string& folder, const DataFile& file, const Sources& texts) {
  if (const auto text = texts.find(file.name.view()); text != texts.end()) {
    return {text->second, {}, {}};
  }
  return file.is_here ? read_file(join(folder, file.name.view())) : not_here_yet();
}

bool is_data_folder(const FileName& name) {
  return name.view() == "cycles" || name.view() == "ballots";
}

/// Whether what the finding is about could not be understood. A key that is none but resembles
/// none, or one that is given beside it, stands for nothing that is missing.
bool loses_something(const Diagnostic& finding) {
  const bool means_no_key = finding.rule == "unknown-key" && finding.fix.empty();
  return finding.severity == Severity::error && !means_no_key;
}

/// Gathers one file after the other into a project.
class Loader {
 public:
  explicit Loader(YamlParser parser, OnLog on_log = {})
      : parser_(parser), on_log_(std::move(on_log)) {}

  void add(const FileName& file_name, FileBytes file) {
    ++loaded_.project.files;
    if (!file.ok()) {
      add_unread(file_name, file);
      return;
    }
    std::string& text = file.bytes;
    text.erase(0, text.size() - without_byte_order_mark(text).size());
    const HowRead how = file_name.view().starts_with("cycles/") ? read_log_file(file_name, text)
                                                                : read(file_name, text);
    loaded_.project.sources[file_name.text()] = std::move(text);
    if (how == HowRead::not_at_all) loaded_.project.unread.push_back(file_name);
    if (how != HowRead::wholly) loaded_.project.incomplete.push_back(file_name);
  }

  /// Counts a file that is not read; a rule says why.
  void leave_out(const FileName& name) {
    ++loaded_.project.files;
    loaded_.project.unread.push_back(name);
    loaded_.project.incomplete.push_back(name);
  }

  /// A log is dear to move where the list of logs grows.
  void expect(std::size_t files) { loaded_.project.logs.reserve(files); }

  void add_entry(ProjectEntry entry) { loaded_.project.entries.push_back(std::move(entry)); }

  LoadedProject finish() {
    leave_out_copies(loaded_.project);
    loaded_.project.sort_logs();
    sort_by_place(loaded_.diagnostics);
    note_misread_files();
    return std::move(loaded_);
  }

 private:
  void note_misread_files() {
    std::vector<FileName>& misread = loaded_.project.misread;
    misread = loaded_.project.unread;
    for (const Diagnostic& finding : loaded_.diagnostics) {
      const bool known = !misread.empty() && misread.back() == finding.where.file;
      if (loses_something(finding) && !known) misread.push_back(finding.where.file);
    }
    std::sort(misread.begin(), misread.end());
    misread.erase(std::unique(misread.begin(), misread.end()), misread.end());
  }

  void add_unread(const FileName& name, const FileBytes& file) {
    const char* rule = !file.is_here       ? "file-not-here"
                       : file.is_too_large ? "too-large"
                                           : "file-unreadable";
    loaded_.diagnostics.push_back({Severity::error, rule, {name}, file.trouble, {}, file.help});
    loaded_.project.unread.push_back(name);
    loaded_.project.incomplete.push_back(name);
  }

  HowRead read(const FileName& file, std::string_view text) {
    Project& project = loaded_.project;
    const std::string_view name = file.view();
    if (name == charter_file)
      return read_text(file, text, project.charter, loaded_.diagnostics, parser_);
    if (name == "question.yaml") {
      return read_text(file, text, project.question, loaded_.diagnostics, parser_);
    }
    if (name == "members.yaml") {
      return read_text(file, text, project.membership, loaded_.diagnostics, parser_);
    }
    if (name == "measures.yaml") {
      return read_text(file, text, project.measures, loaded_.diagnostics, parser_);
    }
    return read_ballot(file, text);
  }

  HowRead read_log_file(const FileName& file, std::string& text) {
    std::vector<CycleLog>& logs = loaded_.project.logs;
    CycleLog& log = logs.emplace_back();
    const HowRead how = read_text(file, text, log, loaded_.diagnostics, parser_, &ids_);
    const bool is_log = how != HowRead::not_at_all;
    if (on_log_) on_log_(loaded_.project, {file, text, is_log ? &log : nullptr});
    if (!is_log) logs.pop_back();
    return how;
  }

  HowRead read_ballot(const FileName& file, std::string_view text) {
    CastBallot cast{file, selection_of(file.view()), voter_of(file.view()), {}};
    const HowRead how = read_text(file, text, cast.ballot, loaded_.diagnostics, parser_);
    if (how != HowRead::not_at_all) loaded_.project.ballots.push_back(std::move(cast));
    return how;
  }

  YamlParser parser_;
  OnLog on_log_;
  SharedIds ids_;
  LoadedProject loaded_;
};

/// Keeps the last of the logs, which are in the order of their names and so of their days.
void keep_newest_logs(std::vector<DataFile>& files, std::size_t newest) {
  const auto is_log = [](const DataFile& file) { return file.name.view().starts_with("cycles/"); };
  const auto all = static_cast<std::size_t>(std::count_if(files.begin(), files.end(), is_log));
  std::size_t older = all - std::min(all, newest);
  std::erase_if(files, [&](const DataFile& file) {
    if (!is_log(file) || older == 0) return false;
    --older;
    return true;
  });
}

FileBytes charter_of(const std::string& folder, const Sources& texts) {
  const std::string path = join(folder, charter_file);
  const bool placed = !exists(path) && exists(join(folder, placeholder_of(charter_file)));
  FileBytes charter =
      leads_outside(path, folder)
          ? FileBytes{{}, "this link leads out of the project", "put the file itself in its place"}
          : bytes_of(folder, {charter_file, !placed}, texts);
  if (!charter.ok()) {
    throw Error(fmt::format("cannot read {}: {} ({})", shown(path), charter.trouble, charter.help));
  }
  return charter;
}

LoadedProject read_files(const std::string& folder, const Sources& texts,
                         std::optional<std::size_t> newest_logs, const ReadBy& by,
                         const OnLog& on_log = {}) {
  const FileBytes charter = charter_of(folder, texts);
  Loader loader(by.parser, on_log);
  std::vector<ProjectEntry> entries = project_entries(folder);
  std::set<FileName> outside;
  for (const ProjectEntry& entry : entries) {
    if (entry.leads_outside) outside.insert(entry.name);
  }
  for (const ProjectEntry& entry : entries) {
    if (entry.leads_outside && is_data_folder(entry.name))
      loader.leave_out(entry.name.text() + "/");
  }
  std::vector<DataFile> files = data_files(entries);
  if (newest_logs) keep_newest_logs(files, *newest_logs);
  for (ProjectEntry& entry : entries) loader.add_entry(std::move(entry));
  loader.expect(files.size());
  const auto bytes = [&](const DataFile& file) {
    if (outside.contains(file.name)) return FileBytes{};
    return file.name == charter_file ? charter : bytes_of(folder, file, texts);
  };
  read_ahead(files, by.workers, bytes, [&](const DataFile& file, FileBytes read) {
    if (outside.contains(file.name)) {
      loader.leave_out(file.name);
    } else {
      loader.add(file.name, std::move(read));
    }
  });
  return loader.finish();
}

}  // namespace

LoadedProject read_project(const std::string& folder, const Sources& texts, const ReadBy& by) {
  return read_files(folder, texts, std::nullopt, by);
}

LoadedProject read_project_log_by_log(const std::string& folder, const OnLog& on_log,
                                      const ReadBy& by) {
  return read_files(folder, {}, std::nullopt, by, on_log);
}

LoadedProject glance_at_project(const std::string& folder, std::size_t newest_logs,
                                YamlParser parser) {
  return read_files(folder, {}, newest_logs, parser);
}

LoadedProject read_project_texts(const Sources& texts) {
  Loader loader(YamlParser::quick_first);
  for (const auto& [name, text] : texts) {
    loader.add(name, {text, {}, {}});
    loader.add_entry(entry_of(name));
  }
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
