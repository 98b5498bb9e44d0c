#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/load/read_project.hpp"

namespace cop::app {

/// What `cop validate` was asked to show: findings in these files or folders (relative to the
/// project, folders with / at their end) and of these rules. An empty list stands for all.
struct Limit {
  std::vector<std::string> paths;
  std::vector<std::string> rules;

  [[nodiscard]] bool given() const { return !paths.empty() || !rules.empty(); }
  [[nodiscard]] bool covers_file(std::string_view file) const;
  [[nodiscard]] bool covers_rule(std::string_view rule) const;
};

/// Sorted findings and what is needed to show them.
struct FindingsReport {
  std::string project_title;
  Diagnostics findings;
  const Sources& sources;
  std::size_t files = 0;
  std::size_t unread = 0;
  bool color = false;
  Limit limit{};
  /// From which severity on a finding fails the run; nothing where none does.
  std::optional<Severity> fails_from = Severity::error;
  /// Leads from the folder in which the program was started to the project, with / at its end, for
  /// programs that look for the files there; empty where the project is not below that folder.
  std::string prefix{};
  /// Whether only the first few of one rule in one file are shown to people.
  bool shortened = false;
};

/// A way to write findings, chosen with `validate --format NAME`.
struct FindingsFormat {
  std::string_view name;
  std::string (*render)(const FindingsReport&);
  /// Whether it needs the names of files without findings too.
  bool names_all_files = false;
};

/// All formats in the order of formats.def.
std::span<const FindingsFormat* const> findings_formats();

/// The findings in the format of this name. All findings that anybody sees go through here: their
/// texts reach the format with all identifiers of people masked and without control characters.
std::string render_findings(std::string_view format, const FindingsReport& report);

/// "3 errors, 1 warning in 2 of 14 files", and what it is limited to.
std::string summary_line(const FindingsReport& report);

/// "measures.yaml:7:9", or only the file's name for a finding about a whole file.
std::string place_text(const Location& where);

/// The finding's message with its help in brackets, on one line.
std::string message_with_help(const Diagnostic& finding);

/// What a related place shows: its message or, without one, the finding's help.
const std::string& message_of(const Related& related, const Diagnostic& finding);

}  // namespace cop::app
