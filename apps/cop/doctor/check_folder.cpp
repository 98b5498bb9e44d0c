#include "cop/doctor/check_folder.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/system.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::uintmax_t megabyte = 1'000'000;
constexpr std::uintmax_t little_room = 100 * megabyte;
constexpr std::size_t most_named = 5;
constexpr std::array<std::string_view, 2> folders_written_to = {"cycles", "reports"};

/// The first error in a file that could not be read.
std::string reason_of(const Diagnostics& diagnostics, const FileName& file) {
  const auto found =
      std::find_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& finding) {
        return finding.where.file == file && finding.severity == Severity::error;
      });
  if (found == diagnostics.end()) return "this link leads out of the project";
  if (found->where.line == 0) return found->message;
  return fmt::format("line {}: {}", found->where.line, found->message);
}

std::size_t count_rule(const Diagnostics& findings, std::string_view rule) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [rule](const Diagnostic& finding) { return finding.rule == rule; }));
}

/// iCloud Drive keeps `.NAME.icloud` in place of a file that it has not brought yet.
std::size_t count_placeholders(const Project& project) {
  return static_cast<std::size_t>(std::count_if(
      project.entries.begin(), project.entries.end(),
      [](const ProjectEntry& entry) { return entry.name.view().ends_with(".icloud"); }));
}

}  // namespace

void check_room(const std::string& folder, Checklist& list) {
  std::string closed = may_make_files(folder) ? "" : "the project's folder";
  for (const std::string_view name : folders_written_to) {
    const std::string path = join(folder, name);
    if (!is_folder(path) || may_make_files(path)) continue;
    closed += fmt::format("{}{}/", closed.empty() ? "" : ", ", name);
  }
  if (closed.empty()) {
    list.ok("new files can be made in the project");
  } else {
    list.look("no new file can be made in " + closed,
              "reading works; to record, ask the folder's owner for the right to write");
  }
  const auto left = free_bytes(folder);
  if (!left) return;
  const std::string room = fmt::format("{} MB are free on this disk", *left / megabyte);
  if (*left >= little_room) {
    list.ok("there is room on the disk");
  } else {
    list.look(room, "make room before you record the next meeting");
  }
}

void check_files(const LoadedProject& loaded, Checklist& list) {
  const Project& project = loaded.project;
  std::size_t bytes = 0;
  for (const auto& source : project.sources) bytes += source.second.size();
  list.ok(fmt::format("{} read with {}, {} KB in all",
                      counted(project.files - project.unread.size(), "file", "files"),
                      counted(project.logs.size(), "cycle log", "cycle logs"),
                      (bytes + 999) / 1000));
  const std::size_t named = std::min(project.unread.size(), most_named);
  for (std::size_t i = 0; i < named; ++i) {
    const FileName& file = project.unread[i];
    list.look(fmt::format("{} is not read: {}", shown(mask_identifiers(file.view())),
                          reason_of(loaded.diagnostics, file)),
              "cop validate shows the place and says what to do");
  }
  if (named == project.unread.size()) return;
  list.look(
      fmt::format("{} more are not read", counted(project.unread.size() - named, "file", "files")),
      "cop validate shows them");
}

void check_findings(const LoadedProject& loaded, Date today, Checklist& list) {
  const Project& project = loaded.project;
  Diagnostics findings = check_project(Facts(project, reference_day(project, today)));
  findings.insert(findings.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
  if (const auto copies = count_rule(findings, "conflict-copy"); copies > 0) {
    list.look(counted(copies, "copy made by a sync service or by hand",
                      "copies made by a sync service or by hand"),
              "compare each with its original and delete one: cop validate --rule conflict-copy");
  } else {
    list.ok("no copies made by sync services");
  }
  if (const auto waiting = count_placeholders(project); waiting > 0) {
    list.look(counted(waiting, "file is", "files are") + " not on this computer yet",
              "open the folder in the Finder and let iCloud Drive download it");
  }
  const std::size_t errors = count(findings, Severity::error);
  const std::size_t warnings = count(findings, Severity::warning);
  const std::string text =
      fmt::format("cop validate finds {} and {}", counted(errors, "error", "errors"),
                  counted(warnings, "warning", "warnings"));
  if (errors + warnings == 0) {
    list.ok(text);
  } else {
    list.look(text, "run cop validate and mend them from the top");
  }
}

void check_clock(const Project& project, Date today, Checklist& list) {
  if (project.logs.empty() || !project.logs.back().date) {
    list.ok(fmt::format("today is {}; no meeting is recorded yet", today.iso()));
    return;
  }
  const Date newest = project.logs.back().date->value;
  const std::string text =
      fmt::format("today is {}, the newest log is of {}", today.iso(), newest.iso());
  if (newest <= today.plus_days(1)) {
    list.ok(text);
  } else {
    list.look(text, "mend the date in the log, or set the clock of this computer");
  }
}

}  // namespace cop::app
