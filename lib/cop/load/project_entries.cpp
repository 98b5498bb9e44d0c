#include "cop/load/project_entries.hpp"

#include <algorithm>
#include <array>

#include "cop/io/file.hpp"
#include "cop/io/normal_form.hpp"
#include "cop/load/file_names.hpp"

namespace cop {
namespace {

constexpr std::array<std::string_view, 4> top_files = {"cop.yaml", "question.yaml", "members.yaml",
                                                       "measures.yaml"};

class Lister {
 public:
  explicit Lister(const std::string& folder) : folder_(folder) {}

  std::vector<ProjectEntry> list() {
    const std::vector<std::string> top = list_in("");
    const auto is_there = [&](const char* name) {
      return std::find(top.begin(), top.end(), name) != top.end();
    };
    if (is_there("cycles")) list_in("cycles/");
    if (is_there("ballots")) {
      for (const std::string& selection : list_in("ballots/")) list_in(selection + "/");
    }
    return std::move(entries_);
  }

 private:
  /// Adds what is in a folder of the project; the names of the folders that may be opened come
  /// back.
  std::vector<std::string> list_in(const std::string& parent) {
    std::vector<std::string> folders;
    for (const FolderEntry& found : list_folder(join(folder_, parent))) {
      ProjectEntry entry = entry_of(parent + found.name);
      entry.kind = found.kind;
      entry.leads_outside =
          found.is_link && leads_outside(join(folder_, parent + found.name), folder_);
      const bool is_hidden = found.name.starts_with('.');
      if (entry.kind == EntryKind::folder && !entry.leads_outside && !is_hidden) {
        folders.push_back(entry.name.text());
      }
      entries_.push_back(std::move(entry));
    }
    return folders;
  }

  const std::string& folder_;
  std::vector<ProjectEntry> entries_;
};

bool is_in_data_folder(std::string_view name) {
  if (name.starts_with("cycles/")) return true;
  return name.starts_with("ballots/") && name.find('/') != name.rfind('/');
}

bool has_entry(const std::vector<ProjectEntry>& entries, std::string_view name) {
  return std::any_of(entries.begin(), entries.end(),
                     [name](const ProjectEntry& entry) { return entry.name.view() == name; });
}

void add_data_file(const FileName& entry, std::vector<DataFile>& files) {
  if (!is_in_data_folder(entry.view())) return;
  const std::size_t name_begins = entry.view().rfind('/') + 1;
  const std::string_view name = entry.view().substr(name_begins);
  const std::string placed = name_of_placeholder(name);
  if (is_data_file(name)) files.push_back({entry, true});
  if (is_data_file(placed)) {
    files.push_back({FileName(std::string(entry.view().substr(0, name_begins)) + placed), false});
  }
}

}  // namespace

std::vector<ProjectEntry> project_entries(const std::string& folder) {
  return Lister(folder).list();
}

std::vector<DataFile> data_files(const std::vector<ProjectEntry>& entries) {
  std::vector<DataFile> files;
  for (const std::string_view name : top_files) {
    const bool is_here = has_entry(entries, name);
    if (is_here || has_entry(entries, placeholder_of(name))) {
      files.push_back({FileName(std::string(name)), is_here});
    }
  }
  for (const ProjectEntry& entry : entries) add_data_file(entry.name, files);
  return files;
}

ProjectEntry entry_of(const std::string& name) {
  const FileName written(name);
  std::string same = folded(name);
  return {written, EntryKind::file, false, same == name ? written : FileName(std::move(same))};
}

}  // namespace cop
