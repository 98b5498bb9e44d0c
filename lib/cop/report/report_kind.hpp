#pragma once

#include <span>
#include <string_view>

#include "cop/report/report.hpp"
#include "cop/report/report_input.hpp"

namespace cop {

/// What the word behind a kind names: `cop report minutes 2026-02-12`, `cop report member gp03`.
enum class ReportSubject { project, log, member };

/// One kind of report. A private one is about one person and never goes into the shared folder.
struct ReportKind {
  std::string_view name;
  /// What it is, in a few words for `cop report --help`.
  std::string_view summary;
  ReportSubject subject = ReportSubject::project;
  bool is_private = false;
  /// Whether it is for the group itself, who know each other: it calls members and practices by
  /// their codes, and so holds no figures of theirs.
  bool is_for_the_group = false;
  /// Whether it shortens long lists (length_limits.hpp) and says so; evidence stays whole.
  bool is_overview = false;
  Report (*build)(const ReportInput& input) = nullptr;
};

/// The kinds in the order of kinds.def; the first one is the default.
std::span<const ReportKind* const> all_report_kinds();

/// The kind of this name, or null.
const ReportKind* find_report_kind(std::string_view name);

}  // namespace cop
