#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cop/model/id_index.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// What a copy's name says: the file it is a copy of, which may be gone, and who made it; the maker
/// is empty where the name does not tell.
struct CopyName {
  std::string original;
  std::string_view maker;
};

/// The names in a project's folder and what they tell. Each name has at most one thing wrong with
/// it; the order in which the functions are declared is the order in which they are asked. The
/// entries and members must stay where they are; the files that hold their lists may be moved.
class FolderNames {
 public:
  explicit FolderNames(const SharedFiles& files);

  /// All entries with whose names something can be wrong: not the logs named as cop does, but for
  /// those that may have a twin.
  [[nodiscard]] const std::vector<const ProjectEntry*>& unusual() const { return unusual_; }

  [[nodiscard]] bool has(std::string_view name) const;

  /// Whether this is a link out of the project at a name where cop reads or writes.
  [[nodiscard]] static bool is_link_outside(const ProjectEntry& entry);
  /// Whose copy an entry is, by its name.
  [[nodiscard]] std::optional<CopyName> copy(const ProjectEntry& entry) const;
  [[nodiscard]] bool is_copy(const FileName& file) const;
  /// The other entry that is the same file as this one on Windows and macOS.
  [[nodiscard]] const ProjectEntry* twin(const ProjectEntry& entry) const;

  /// Whether none of the above is wrong, and the entry is not of the harmless ones.
  [[nodiscard]] bool is_ordinary(const ProjectEntry& entry) const;
  [[nodiscard]] bool is_ordinary(const FileName& file) const;

 private:
  [[nodiscard]] bool is_own(std::string_view parent, std::string_view stem) const;
  [[nodiscard]] bool is_voter(std::string_view stem) const;
  [[nodiscard]] std::optional<CopyName> copy_of_file(std::string_view name) const;
  [[nodiscard]] std::optional<CopyName> copy_of_folder(std::string_view name) const;
  [[nodiscard]] std::optional<CopyName> marked_copy(std::string_view parent,
                                                    std::string_view stem) const;
  [[nodiscard]] bool is_copy_mark(std::string_view parent, std::string_view stem,
                                  std::string_view mark) const;

  void add_possible_twin(const ProjectEntry& entry);

  IdIndex<Member> members_;
  std::vector<const ProjectEntry*> unusual_;
  std::unordered_map<std::string_view, const ProjectEntry*> unusual_by_name_;
  /// The names of all others, in order.
  std::vector<std::string_view> usual_;
  /// Of the entries with one folded name the one that cop would make, else the first; only where an
  /// entry has another name than the folded one.
  std::unordered_map<std::string_view, const ProjectEntry*> by_folded_;
};

}  // namespace cop
