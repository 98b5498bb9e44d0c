#include "cop/export/export_folder.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/write_file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::string_view part_prefix = "project=";

bool is_table_file(const std::string& name) {
  if (name == "datapackage.json") return true;
  const auto tables = all_export_tables();
  return std::any_of(tables.begin(), tables.end(), [&](const ExportTable* table) {
    const std::string stem(table->name);
    return name == stem + ".csv" || name == stem + ".jsonl";
  });
}

/// The files of an export in the folder, by name.
std::set<std::string> files_of_export(const std::string& folder) {
  std::set<std::string> names;
  for (const FolderEntry& entry : list_folder(folder)) {
    if (entry.is_link) continue;
    if (entry.name == "cop.sqlite") names.insert(entry.name);
    if (entry.kind != EntryKind::folder || !entry.name.starts_with(part_prefix)) continue;
    for (const FolderEntry& file : list_folder(join(folder, entry.name))) {
      if (!file.is_link && is_table_file(file.name)) names.insert(entry.name + "/" + file.name);
    }
  }
  return names;
}

void remove_files(const std::string& folder, const std::set<std::string>& names) {
  for (const std::string& name : names) {
    const std::string path = join(folder, name);
    remove_file(path);
    if (parent_of(path) != folder) remove_empty_folder(parent_of(path));
  }
}

bool is_own_folder(const FolderEntry& entry) {
  return entry.kind == EntryKind::folder && !entry.is_link;
}

/// Removes what killed runs left of exports that did not take their place.
void remove_left_over(const std::string& folder) {
  for (const FolderEntry& entry : litter_in(folder)) {
    if (!is_own_folder(entry)) continue;
    const std::string left = join(folder, entry.name);
    remove_files(left, files_of_export(left));
    remove_litter(left);
    for (const FolderEntry& part : list_folder(left)) {
      if (!is_own_folder(part)) continue;
      remove_litter(join(left, part.name));
      remove_empty_folder(join(left, part.name));
    }
    remove_empty_folder(left);
  }
}

/// Whether the folder holds nothing but what killed runs left.
bool is_free(const std::string& folder) {
  return list_folder(folder).size() == litter_in(folder).size();
}

}  // namespace

ExportFolder::ExportFolder(std::string path, bool may_replace)
    : path_(std::move(path)), was_there_(exists(path_)) {
  if (!was_there_) return;
  if (!is_folder(path_)) throw UsageError(shown(path_) + " is a file: name a folder");
  if (is_free(path_)) return;
  if (!may_replace) {
    throw UsageError(shown(path_) +
                     " is not empty: choose another folder, or add --force to replace the export "
                     "in it (whatever else is there stays)");
  }
  old_ = files_of_export(path_);
}

void ExportFolder::begin() {
  if (!hidden_.empty()) return;
  if (was_there_) remove_left_over(path_);
  hidden_ = join(path_, temporary_name());
  signals_.emplace();
}

void ExportFolder::stop_if_asked() const {
  if (signals_ && HeldSignals::one_came()) throw Error("stopped before all was written");
}

/// An error names the file as it is to be.
void ExportFolder::do_hidden(const std::string& name,
                             const std::function<void(const std::string&)>& write) {
  begin();
  const std::string path = join(hidden_, name);
  new_.insert(name);
  try {
    make_folders(parent_of(path));
    write(path);
  } catch (const Error& error) {
    std::string text = error.what();
    const std::size_t at = text.find(hidden_);
    if (at != text.npos) text.replace(at, hidden_.size(), path_);
    throw Error(text);
  }
}

std::unique_ptr<StagedFile> ExportFolder::stage(const std::string& name) {
  std::unique_ptr<StagedFile> staged;
  do_hidden(name, [&](const std::string& path) { staged = stage_file(path); });
  return staged;
}

void ExportFolder::write(const ExportFile& file) {
  stop_if_asked();
  do_hidden(file.name, [&](const std::string& path) {
    if (file.staged) {
      file.staged->publish();
    } else {
      replace_file(path, file.bytes);
    }
  });
}

void ExportFolder::finish() {
  stop_if_asked();
  for (const std::string& name : old_) {
    if (new_.contains(name)) continue;
    const std::string path = join(path_, name);
    delete_file(path);
    if (parent_of(path) != path_) remove_empty_folder(parent_of(path));
  }
  for (const std::string& name : new_) {
    make_folders(parent_of(join(path_, name)));
    move_file(join(hidden_, name), join(path_, name));
    remove_empty_folder(parent_of(join(hidden_, name)));
  }
  remove_empty_folder(hidden_);
  signals_.reset();
}

void ExportFolder::take_back() {
  if (hidden_.empty()) return;
  remove_files(hidden_, new_);
  remove_empty_folder(hidden_);
  for (const std::string& name : old_) new_.erase(name);
  remove_files(path_, new_);
  if (!was_there_) remove_empty_folder(path_);
}

}  // namespace cop::app
