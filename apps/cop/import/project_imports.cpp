#include "cop/import/project_imports.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/record/csv/overlaps.hpp"
#include "cop/record/csv/preview.hpp"
#include "cop/record/csv/sheet.hpp"
#include "cop/record/origins.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// What a person can do about a cell that the map can translate.
void point_at_map(Diagnostic& finding) {
  if (finding.help.starts_with("did you mean")) return;
  if (finding.rule == "bad-date") finding.help = "say in the map under periods: which days it is";
  if (finding.rule == "unknown-measure") {
    finding.help = "say in the map under measures: which one it is";
  }
}

/// Whether only the denominator of a figure is there, as where several figures share it.
bool lacks_number(const Observation& figure) {
  return figure.denominator && !figure.numerator && !figure.value && !figure.printed.given();
}

void add(SheetFigures more, SheetFigures& all, Diagnostics& refused) {
  const auto append = [](auto& from, auto& to) { to.insert(to.end(), from.begin(), from.end()); };
  for (Diagnostic& finding : more.findings) point_at_map(finding);
  for (Observation& figure : more.figures) {
    if (lacks_number(figure)) {
      all.missing.push_back(figure.where);
    } else {
      all.figures.push_back(std::move(figure));
    }
  }
  append(more.missing, all.missing);
  append(more.findings, refused);
  all.hidden += more.hidden;
}

void refuse(const Location& where, std::string_view other, std::string help, Diagnostics& refused) {
  refused.push_back(
      {Severity::error, "", where,
       fmt::format("{} has another number for the same measure, period and practice", other)});
  refused.back().help = std::move(help);
}

void refuse_clashes(const SheetOverlaps& overlaps, bool replace, Diagnostics& refused) {
  for (const auto& [mine, other, log] : overlaps.in_sheet) {
    constexpr const char* help = "take one of them out, or name the column that tells them apart";
    refuse(mine.where, fmt::format("line {}", other.where.line), help, refused);
    refuse(other.where, fmt::format("line {}", mine.where.line), help, refused);
  }
  for (const auto& [mine, other, log] : overlaps.of_one_patient) {
    refused.push_back({Severity::error, "", mine.where,
                       fmt::format("this row counts one, as line {} does for the same measure, "
                                   "period and practice",
                                   other.where.line)});
    refused.back().help =
        "if each row is a patient, let the audit tool count them, and export the counts; if it is "
        "the same row twice, take it out";
  }
  const bool one_log = overlaps.only_log() != nullptr;
  if (replace && one_log) return;
  for (const FigureClash& clash : overlaps.in_logs) {
    refuse(clash.mine.where, clash.log->id.value.text,
           one_log ? "if the file is right, say --replace"
                   : "more than one log has such figures: mend them there",
           refused);
  }
}

/// What may go into the log: of a figure twice in the file neither, and what clashes with a log
/// only where it replaces it.
std::vector<Observation> taken(const SheetOverlaps& overlaps, bool replaces) {
  std::set<Location> refused;
  for (const auto* clashes : {&overlaps.in_sheet, &overlaps.of_one_patient}) {
    for (const FigureClash& clash : *clashes) {
      refused.insert({clash.mine.where, clash.other.where});
    }
  }
  std::vector<Observation> figures;
  for (const Observation& figure : overlaps.fresh) {
    const bool clashes =
        std::any_of(overlaps.in_logs.begin(), overlaps.in_logs.end(),
                    [&](const FigureClash& clash) { return clash.mine.where == figure.where; });
    if ((!clashes || replaces) && !refused.contains(figure.where)) figures.push_back(figure);
  }
  return figures;
}

class Proposer {
 public:
  Proposer(const Project& project, const ImportTerms& terms, const Session& session,
           Diagnostics& refused)
      : project_(project), terms_(terms), session_(session), refused_(refused) {}

  void propose(const SheetOverlaps& overlaps, ProjectImport& one) {
    refuse_clashes(overlaps, terms_.replace, refused_);
    CycleLog log;
    log.date = Located(terms_.day);
    log.kind = Located(MeetingKind::data);
    const CycleLog* const old = terms_.replace ? overlaps.only_log() : nullptr;
    if (old != nullptr) log.replaces = old->id;
    log.observations = taken(overlaps, old != nullptr);
    if (log.observations.empty()) return;
    require_room(log);
    one.proposal = proposal_of(log, one.target->folder);
    if (may_be_written(*one.proposal, project_)) return;
    const std::set<int> lines = refuse_by_rules(*one.proposal, log);
    one.proposal.reset();
    if (terms_.partial) propose_without(lines, std::move(log), one);
  }

 private:
  [[nodiscard]] LogProposal proposal_of(const CycleLog& log, const std::string& folder) const {
    const std::string id = new_log_id(terms_.day, "import", session_.env.random());
    return propose_log(log, id, project_, folder, session_.today());
  }

  /// The lines of the file that an error is about.
  std::set<int> refuse_by_rules(const LogProposal& proposal, const CycleLog& log) {
    Sources sources;
    std::set<int> lines;
    for (Diagnostic& finding : at_their_origins(proposal, log, sources)) {
      if (finding.severity != Severity::error) continue;
      lines.insert(finding.where.line);
      finding.related.clear();
      refused_.push_back(std::move(finding));
    }
    return lines;
  }

  void propose_without(const std::set<int>& lines, CycleLog log, ProjectImport& one) {
    std::erase_if(log.observations,
                  [&](const Observation& figure) { return lines.contains(figure.where.line); });
    if (log.observations.empty()) return;
    LogProposal rest = proposal_of(log, one.target->folder);
    if (!rest.has_errors()) one.proposal = std::move(rest);
  }

  const Project& project_;
  const ImportTerms& terms_;
  const Session& session_;
  Diagnostics& refused_;
};

/// The rows of all tables for one target.
using TargetRows = std::vector<std::vector<CsvRow>>;

bool is_empty(const TargetRows& tables) {
  return std::all_of(tables.begin(), tables.end(),
                     [](const auto& rows) { return rows.size() == 1; });
}

std::vector<TargetRows> rows_of_targets(const std::vector<FigureTable>& tables,
                                        const std::vector<Target>& targets, Diagnostics& refused) {
  std::vector<TargetRows> rows_of(targets.size());
  for (const FigureTable& table : tables) {
    auto by_target = rows_by_target(table, targets, refused);
    for (std::size_t i = 0; i < targets.size(); ++i) rows_of[i].push_back(std::move(by_target[i]));
  }
  return rows_of;
}

}  // namespace

std::vector<ProjectImport> imports_of(const std::vector<FigureTable>& tables,
                                      const std::vector<Target>& targets,
                                      const SheetReading& reading, const ImportTerms& terms,
                                      const Session& session, Diagnostics& refused) {
  const std::vector<TargetRows> rows_of = rows_of_targets(tables, targets, refused);
  std::vector<ProjectImport> imports;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (is_empty(rows_of[i])) continue;
    const Project project = session.open_project(targets[i].folder).project;
    ProjectImport& one = imports.emplace_back(ProjectImport{&targets[i]});
    SheetFigures found;
    for (std::size_t k = 0; k < tables.size(); ++k) {
      add(read_figures(rows_of[i][k], tables[k].mapping, reading, project), found, refused);
    }
    const SheetOverlaps overlaps = find_overlaps(found.figures, project);
    one.left_out = left_out_text(found, overlaps);
    Proposer(project, terms, session, refused).propose(overlaps, one);
  }
  sort_by_place(refused);
  refused.erase(std::unique(refused.begin(), refused.end()), refused.end());
  return imports;
}

}  // namespace cop::app
