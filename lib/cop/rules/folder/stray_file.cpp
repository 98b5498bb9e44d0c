#include <array>
#include <optional>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

struct Stray {
  std::string message;
  std::string help;
};

constexpr std::array<std::string_view, 4> top_files = {"cop.yaml", "question.yaml", "members.yaml",
                                                       "measures.yaml"};
constexpr std::array<std::string_view, 2> data_folders = {"cycles", "ballots"};

bool ends_like_yaml(std::string_view name) {
  const std::string text = in_small_letters(name);
  return text.ends_with(".yaml") || text.ends_with(".yml");
}

std::string without_extension(std::string_view name) {
  return std::string(name.substr(0, name.rfind('.')));
}

bool is_named_like_log(std::string_view name) {
  return ends_like_yaml(name) && is_log_name(without_extension(name));
}

/// The file or folder that was meant by a name at the top. Beside the file that was meant only one
/// of many is a slip of the pen, such as member.yaml.
std::string_view meant_at_top(const ProjectEntry& entry, const FolderNames& names) {
  const bool is_folder = entry.kind == EntryKind::folder;
  std::string name = in_small_letters(entry.name.view());
  if (!is_folder && ends_like_yaml(without_extension(name))) name = without_extension(name);
  if (!is_folder && !ends_like_yaml(name)) return {};
  if (!is_folder) name = without_extension(name) + ".yaml";
  const auto known = is_folder ? std::span<const std::string_view>(data_folders)
                               : std::span<const std::string_view>(top_files);
  for (const std::string_view exact : known) {
    if (name == exact) return exact;
  }
  const std::string_view near = nearest(name, is_folder ? known : known.subspan(1));
  const std::string written = without_extension(name), right = without_extension(near);
  const bool is_slip = is_folder || written + 's' == right || written == right + 's';
  return names.has(near) && !is_slip ? std::string_view() : near;
}

/// "members.yaml" of "members-2019.yaml" and "members_old.yml".
std::string_view other_version(std::string_view name) {
  if (!ends_like_yaml(name)) return {};
  for (const std::string_view file : top_files) {
    const std::string_view stem = file.substr(0, file.size() - 5);
    if (name.starts_with(stem) && name.substr(stem.size()).find_first_of("-_ (.[") == 0) {
      return file;
    }
  }
  return {};
}

std::optional<Stray> stray_at_top(const ProjectEntry& entry, const FolderNames& names) {
  const std::string_view name = entry.name.view();
  const bool is_folder = entry.kind == EntryKind::folder;
  for (const std::string_view folder : data_folders) {
    if (name != folder) continue;
    if (is_folder) return std::nullopt;
    return Stray{fmt::format("this is a file, where cop keeps its folder {}/", folder),
                 "give the file another name"};
  }
  for (const std::string_view file : top_files) {
    if (name == file) return std::nullopt;
  }
  if (is_named_like_log(name)) {
    return Stray{"this cycle log is not read, because it lies outside cycles/",
                 "move it to cycles/"};
  }
  if (const auto meant = meant_at_top(entry, names); !meant.empty()) {
    return Stray{fmt::format("cop does not read this: {} is called \"{}\"",
                             is_folder ? "the folder" : "the file", meant),
                 names.has(meant)
                     ? fmt::format("bring what is missing into {}, and delete this one", meant)
                     : fmt::format("if it is meant to be {}, give it this name", meant)};
  }
  const auto version = other_version(name);
  if (version.empty()) return std::nullopt;
  return Stray{fmt::format("cop does not read this other version of \"{}\"", version),
               fmt::format("bring what is missing into {}, and move this one elsewhere", version)};
}

/// What to do with a file that was meant to have the name, which must not be that of another file.
std::string help_to_rename(const ProjectEntry& entry, const std::string& meant,
                           const FolderNames& names) {
  const std::string taken = std::string(parent_part(entry.name.view())) + meant;
  if (!names.has(taken)) return fmt::format("call it \"{}\"", shown(meant));
  return fmt::format(
      "\"{}\" is there too: compare the two, bring what is missing into it, and delete this one",
      shown(taken));
}

Stray stray_name(const ProjectEntry& entry, const FolderNames& names, std::string_view folder) {
  const std::string_view name = last_part(entry.name.view());
  const std::string without = without_extension(name);
  if (ends_like_yaml(name)) {
    return {"cop does not read this file: only names that end in .yaml count",
            help_to_rename(entry, without + ".yaml", names)};
  }
  if (ends_like_yaml(without)) {
    return {"cop does not read this file: something was put behind .yaml",
            help_to_rename(entry, without, names)};
  }
  return {fmt::format("cop does not read this file: {} is for files that end in .yaml", folder),
          "move it beside cop.yaml, or to a folder of your own"};
}

std::optional<Stray> stray_in_cycles(const ProjectEntry& entry, const FolderNames& names) {
  const std::string_view name = last_part(entry.name.view());
  if (is_data_name(name)) return std::nullopt;
  if (entry.kind == EntryKind::folder) {
    return Stray{"cop does not look into folders inside cycles/",
                 "move its logs to cycles/ itself, and other papers beside cop.yaml"};
  }
  return stray_name(entry, names, "cycles/");
}

std::optional<Stray> stray_in_ballots(const ProjectEntry& entry, const FolderNames& names) {
  const std::string_view name = last_part(entry.name.view());
  const bool is_in_selection = parent_part(entry.name.view()) != "ballots/";
  const bool is_folder = entry.kind == EntryKind::folder;
  if (!is_in_selection) {
    if (is_folder) return std::nullopt;
    return Stray{"cop does not read this file: ballots lie in a folder for each selection",
                 "if it is a ballot, move it to ballots/SELECTION/"};
  }
  if (is_folder && !is_data_name(name)) {
    return Stray{"cop does not look into folders of a selection", "move its ballots one folder up"};
  }
  if (is_named_like_log(name)) {
    return Stray{"this file has the name of a cycle log, but lies among the ballots",
                 "move it to cycles/"};
  }
  if (is_data_name(name)) return std::nullopt;
  return stray_name(entry, names, "ballots/");
}

void check_names(const FolderNames& names, Findings& findings) {
  for (const ProjectEntry* entry : names.unusual()) {
    const std::string_view name = entry->name.view();
    const auto stray = name.starts_with("cycles/")    ? stray_in_cycles(*entry, names)
                       : name.starts_with("ballots/") ? stray_in_ballots(*entry, names)
                                                      : stray_at_top(*entry, names);
    if (stray && names.is_ordinary(*entry))
      findings.add({entry->name}, stray->message, stray->help);
  }
}

}  // namespace

extern const Rule stray_file_rule{
    .name = "stray-file",
    .severity = Severity::warning,
    .summary = "A file lies or is named so that cop does not read it",
    .why = "Whoever wrote it believes that it counts. No report will ever show it.",
    .bad =
        "# cycles/2026-03-25-visit-h3m8v2rk.yml\n"
        "summary: We visited the second practice",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .check_names = check_names,
};

}  // namespace cop
