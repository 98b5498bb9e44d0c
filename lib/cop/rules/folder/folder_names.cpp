#include "cop/rules/folder/folder_names.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "cop/base/id.hpp"
#include "cop/rules/folder/copy_marks.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/folder/portable_name.hpp"

namespace cop {
namespace {

constexpr std::array<std::string_view, 4> top_stems = {"cop", "question", "members", "measures"};
constexpr std::array<std::string_view, 5> used_folders = {"cycles", "ballots", "templates",
                                                          "reports", ".cop"};
constexpr std::array<std::string_view, 2> data_folders = {"cycles", "ballots"};
constexpr std::array<std::string_view, 4> kept_versions = {".orig", ".rej", ".bak", ".old"};
constexpr std::array<std::string_view, 4> copy_fronts = {"Copy of ", "Kopie von ", "Copie de ",
                                                         "Copia de "};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter_or_digit(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string_view without_end(std::string_view text, std::string_view end) {
  return text.ends_with(end) ? text.substr(0, text.size() - end.size()) : text;
}

std::string_view stem_of(std::string_view name) {
  return without_end(without_end(name, ".yaml"), ".yml");
}

/// Whether this is a log with a name as cop makes them.
bool is_usual_log(const ProjectEntry& entry) {
  constexpr std::string_view folder = "cycles/", extension = ".yaml";
  std::string_view name = entry.name.view();
  if (entry.kind != EntryKind::file || entry.leads_outside) return false;
  if (!name.starts_with(folder) || !name.ends_with(extension)) return false;
  name.remove_prefix(folder.size());
  return is_log_name(without_end(name, extension));
}

std::string file_named(std::string_view parent, std::string_view stem) {
  return std::string(parent) + std::string(stem) + ".yaml";
}

}  // namespace

FolderNames::FolderNames(const SharedFiles& files) : members_(files.membership.members) {
  // Names that are their own folded ones are no twins of each other.
  std::set<std::string_view> folded_otherwise;
  for (const ProjectEntry& entry : files.entries) {
    if (entry.folded != entry.name) folded_otherwise.insert(entry.folded.view());
  }
  for (const ProjectEntry& entry : files.entries) {
    const bool may_have_twin = folded_otherwise.contains(entry.folded.view());
    if (may_have_twin) add_possible_twin(entry);
    if (!may_have_twin && is_usual_log(entry)) {
      usual_.push_back(entry.name.view());
    } else {
      unusual_.push_back(&entry);
      unusual_by_name_.emplace(entry.name.view(), &entry);
    }
  }
  if (!std::is_sorted(usual_.begin(), usual_.end())) std::sort(usual_.begin(), usual_.end());
}

void FolderNames::add_possible_twin(const ProjectEntry& entry) {
  const std::string_view name = entry.name.view();
  const auto [first, is_new] = by_folded_.emplace(entry.folded.view(), &entry);
  if (is_new || !is_data_name(last_part(name))) return;
  if (is_own(parent_part(name), stem_of(last_part(name)))) first->second = &entry;
}

bool FolderNames::has(std::string_view name) const {
  return unusual_by_name_.contains(name) || std::binary_search(usual_.begin(), usual_.end(), name);
}

bool FolderNames::is_link_outside(const ProjectEntry& entry) {
  if (!entry.leads_outside) return false;
  const std::string_view name = entry.name.view();
  const std::string_view top = name.substr(0, name.find('/'));
  return is_one_of(used_folders, top) ||
         (top.ends_with(".yaml") && is_one_of(top_stems, stem_of(top)));
}

const ProjectEntry* FolderNames::twin(const ProjectEntry& entry) const {
  const auto first = by_folded_.find(entry.folded.view());
  return first == by_folded_.end() || first->second == &entry ? nullptr : first->second;
}

bool FolderNames::is_voter(std::string_view stem) const {
  const std::size_t round = stem.rfind("-r");
  const bool has_round = round != stem.npos && round + 2 < stem.size() &&
                         stem.find_first_not_of("0123456789", round + 2) == stem.npos;
  const std::string_view voter = has_round ? stem.substr(0, round) : stem;
  return members_.find(Id<Member>(std::string(voter))) != nullptr;
}

/// Whether a file of this name, without `.yaml`, belongs in the folder.
bool FolderNames::is_own(std::string_view parent, std::string_view stem) const {
  if (parent.empty()) return is_one_of(top_stems, stem);
  return parent == "cycles/" ? is_log_name(stem) : is_voter(stem);
}

/// Whether what stands behind the stem of an original makes the whole the name of a copy.
bool FolderNames::is_copy_mark(std::string_view parent, std::string_view stem,
                               std::string_view mark) const {
  const bool is_there = has(file_named(parent, stem));
  if (!maker_of(mark).empty()) return is_there || is_own(parent, stem) || is_telling(mark);
  // Two people's plain words behind a name are no sign at the top: measures-2019.yaml.
  return !parent.empty() && is_own(parent, stem) && (is_there || !is_id(mark.substr(1)));
}

std::optional<CopyName> FolderNames::marked_copy(std::string_view parent,
                                                 std::string_view stem) const {
  for (std::size_t end = stem.size(); end-- > 1;) {
    if (is_letter_or_digit(stem[end])) continue;
    const std::string_view original = stem.substr(0, end);
    const std::string_view mark = stem.substr(end);
    if (parent.empty() && !is_own(parent, original)) continue;
    const bool is_own_original = is_own(parent, original) || has(file_named(parent, original));
    if (is_own_original && is_copy_mark(parent, original, mark)) {
      return CopyName{file_named(parent, original), maker_of(mark)};
    }
  }
  if (parent.empty()) return std::nullopt;
  for (std::size_t end = stem.size(); end-- > 1;) {
    if (is_letter_or_digit(stem[end]) || !is_telling(stem.substr(end))) continue;
    const std::size_t last = stem.substr(0, end).find_last_not_of(" -_.");
    const std::string_view original = stem.substr(0, last + 1);
    return CopyName{file_named(parent, original), maker_of(stem.substr(end))};
  }
  return std::nullopt;
}

std::optional<CopyName> FolderNames::copy_of_file(std::string_view name) const {
  const std::string_view parent = parent_part(name);
  std::string_view part = last_part(name);
  for (const std::string_view end : kept_versions) {
    const std::string_view original = without_end(part, end);
    if (original == part || !original.ends_with(".yaml")) continue;
    if (parent.empty() && !is_own(parent, stem_of(original))) return std::nullopt;
    const bool by_git = end == ".orig" || end == ".rej";
    return CopyName{std::string(parent) + std::string(original), by_git ? "git" : "somebody"};
  }
  const std::string_view stem = stem_of(part);
  if (stem == part || is_own(parent, stem)) return std::nullopt;
  for (const std::string_view front : copy_fronts) {
    if (!stem.starts_with(front)) continue;
    const std::string_view original = stem.substr(front.size());
    if (parent.empty() && !is_own(parent, original)) continue;
    return CopyName{file_named(parent, original), "somebody"};
  }
  return marked_copy(parent, stem);
}

std::optional<CopyName> FolderNames::copy_of_folder(std::string_view name) const {
  const std::string_view parent = parent_part(name);
  if (!parent.empty() && parent != "ballots/") return std::nullopt;
  const std::string_view part = last_part(name);
  for (std::size_t end = part.size(); end-- > 1;) {
    if (is_letter_or_digit(part[end])) continue;
    const std::string_view original = part.substr(0, end);
    const bool is_known =
        parent.empty() ? is_one_of(data_folders, original) : is_id(original) && !is_id(part);
    if (is_known && !maker_of(part.substr(end)).empty()) {
      return CopyName{std::string(parent) + std::string(original), maker_of(part.substr(end))};
    }
  }
  return std::nullopt;
}

std::optional<CopyName> FolderNames::copy(const ProjectEntry& entry) const {
  const std::string_view name = entry.name.view();
  if (is_harmless(last_part(name)) || is_link_outside(entry)) return std::nullopt;
  if (entry.kind == EntryKind::folder && !is_data_name(last_part(name))) {
    return copy_of_folder(name);
  }
  return parent_part(name) == "ballots/" ? std::nullopt : copy_of_file(name);
}

bool FolderNames::is_copy(const FileName& file) const {
  const auto found = unusual_by_name_.find(file.view());
  return found != unusual_by_name_.end() && copy(*found->second);
}

bool FolderNames::is_ordinary(const ProjectEntry& entry) const {
  return !is_harmless(last_part(entry.name.view())) && !is_link_outside(entry) && !copy(entry) &&
         twin(entry) == nullptr && trouble_on_windows(entry.name.view()).empty();
}

bool FolderNames::is_ordinary(const FileName& file) const {
  const auto found = unusual_by_name_.find(file.view());
  return found == unusual_by_name_.end() || is_ordinary(*found->second);
}

}  // namespace cop
