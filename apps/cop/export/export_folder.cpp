#include "cop/export/export_folder.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
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

/// The files in the folder that an export made, by name.
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

}  // namespace

ExportFolder::ExportFolder(std::string path, bool may_replace)
    : path_(std::move(path)), was_there_(exists(path_)) {
  if (!was_there_) return;
  if (!is_folder(path_)) throw UsageError(shown(path_) + " is a file: name a folder");
  if (list_folder(path_).empty()) return;
  if (!may_replace) {
    throw UsageError(shown(path_) +
                     " is not empty: choose another folder, or add --force to replace the export "
                     "in it (whatever else is there stays)");
  }
  old_ = files_of_export(path_);
}

std::unique_ptr<StagedFile> ExportFolder::stage(const std::string& name) {
  const std::string path = join(path_, name);
  make_folders(parent_of(path));
  return stage_file(path);
}

void ExportFolder::write(const ExportFile& file) {
  const std::string path = join(path_, file.name);
  if (!file.staged) make_folders(parent_of(path));
  if (old_.erase(file.name) == 0) made_.push_back(file.name);
  if (file.staged) {
    file.staged->publish();
  } else {
    replace_file(path, file.bytes);
  }
}

void ExportFolder::finish() {
  for (const std::string& name : old_) {
    const std::string path = join(path_, name);
    delete_file(path);
    if (parent_of(path) != path_) remove_empty_folder(parent_of(path));
  }
}

void ExportFolder::take_back() {
  for (const std::string& name : made_) {
    const std::string path = join(path_, name);
    remove_file(path);
    if (parent_of(path) != path_) remove_empty_folder(parent_of(path));
  }
  if (!was_there_) remove_empty_folder(path_);
}

}  // namespace cop::app
