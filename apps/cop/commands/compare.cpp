#include <algorithm>
#include <memory>

#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/compare/json_comparison.hpp"
#include "cop/compare/table.hpp"
#include "cop/dialog.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/table_findings.hpp"
#include "cop/io/csv.hpp"
#include "cop/record/given_file.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string measure;
  std::string data;
  std::string by;
  std::string format = "text";
  bool with_p = false;
  bool with_robust = false;

  [[nodiscard]] bool as_json() const { return format == "json"; }
};

ExitCode refuse(const CannotCompare& refusal, const Request& request, Session& session) {
  if (!request.as_json()) throw Abandoned(refusal.message);
  session.env.out.write(json_of_refusal(refusal));
  return ExitCode::findings;
}

/// No line of the table is shown: other cells of it may tell who a patient is.
ExitCode refuse_table(Diagnostics findings, const Request& request, Session& session) {
  if (request.as_json()) {
    const Diagnostic& first = findings.front();
    return refuse(
        {"bad-table", fmt::format("{}: {}", place_text(first.where), message_with_help(first))},
        request, session);
  }
  throw Abandoned(show_table_findings(std::move(findings), session) +
                  "nothing was compared: mend the table and try again");
}

ComparisonWords words_of_table(const Comparison& comparison, const Request& request) {
  ComparisonWords words;
  words.with_p = request.with_p;
  words.with_robust = request.with_robust;
  if (std::holds_alternative<std::vector<ProportionsCompared>>(comparison) ||
      std::holds_alternative<std::vector<stats::YesNoPairs>>(comparison) ||
      std::holds_alternative<ClusterCountsCompared>(comparison)) {
    words.scale = 100;
    words.unit = "%";
    words.difference_unit = "percentage points";
  }
  return words;
}

Report report_on_table(const std::string& file, const ComparedTable& table,
                       const ComparisonWords& words) {
  Report report{"Before and after: " + file};
  Section section;
  section.blocks = comparison_flow(*table.comparison, words);
  for (Block& block : comparison_figures(*table.comparison, words)) {
    section.blocks.push_back(std::move(block));
  }
  section.blocks.push_back(Paragraph{"What it does not prove:"});
  section.blocks.push_back(comparison_cautions(english, ""));
  report.sections.push_back(std::move(section));
  return report;
}

ExitCode compare_file(const Request& request, Session& session) {
  if (!request.measure.empty() || !request.by.empty()) {
    throw UsageError(
        "--data compares what is in the file: leave out the measure and --by; a column cluster "
        "says which values belong together");
  }
  const std::string file = name_given(request.data);
  Diagnostics findings;
  const auto text = csv_text(file, bytes_given("--data", request.data, session), findings);
  if (!text) return refuse_table(findings, request, session);
  const auto table = compare_table(file, text->text, findings);
  if (!table) return refuse_table(findings, request, session);
  if (!table->unused.empty()) {
    session.say("not used: column {}", shown(fmt::format("{}", fmt::join(table->unused, ", "))));
  }
  if (table->without_value > 0) {
    session.say("left out: {} without a value",
                counted(static_cast<std::size_t>(table->without_value), "row", "rows"));
  }
  if (!table->comparison) return refuse(table->refusal, request, session);
  session.env.out.write(
      request.as_json()
          ? json_of_table(*table->comparison)
          : cop::text(
                masked(report_on_table(file, *table, words_of_table(*table->comparison, request)),
                       Names::hidden),
                session.width()));
  return ExitCode::done;
}

std::optional<ClusterUnit> unit_of_clusters(const std::string& by, const Charter& charter) {
  for (const auto& word : Words<ClusterUnit>::all) {
    if (word.text == by) return word.value;
  }
  if (charter.cluster_by) return charter.cluster_by->value;
  return std::nullopt;
}

const Series& series_called(const std::string& id, const Facts& facts) {
  std::vector<std::string_view> known;
  for (const Series& series : facts.series) {
    if (series.measure->id.value.text == id) return series;
    known.push_back(series.measure->id.value.text);
  }
  throw UsageError("no measure is called \"" + shown(id, 60) + "\"" +
                   nearest_or("; cop list measures names them", id, known));
}

/// The measure that was named or, without a name, all that can be compared.
std::vector<MeasureComparison> comparisons(const Request& request, const Facts& facts) {
  const auto unit = unit_of_clusters(request.by, facts.project.charter);
  if (!request.measure.empty()) {
    return {compare_measure(facts, series_called(request.measure, facts), unit)};
  }
  std::vector<MeasureComparison> all;
  for (const Series& series : facts.series) {
    MeasureComparison compared = compare_measure(facts, series, unit);
    if (compared.comparison) all.push_back(std::move(compared));
  }
  return all;
}

Report report_on(const std::vector<MeasureComparison>& all, const Request& request,
                 const Facts& facts) {
  Report report{facts.project.charter.title->value + ": before and after"};
  const std::string left_out = left_out_text(english, facts.project);
  if (!left_out.empty()) report.face.push_back({left_out, Tone::caution});
  report.face.push_back(flow_paragraph(english, facts));
  for (const MeasureComparison& compared : all) {
    ComparisonWords words = words_for(english, compared);
    words.with_p = request.with_p;
    words.with_robust = request.with_robust;
    report.sections.push_back({compared.measure->name->value, comparison_blocks(compared, words)});
  }
  return masked(std::move(report), Names::hidden);
}

ExitCode compare_project(const Request& request, Session& session) {
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  const auto all = comparisons(request, facts);
  if (all.empty()) {
    return refuse({"nothing-to-compare",
                   "no measure has figures both before and after: cop compare MEASURE says what is "
                   "missing"},
                  request, session);
  }
  if (!all.front().comparison) return refuse(all.front().refusal, request, session);
  if (!request.as_json()) {
    session.env.out.write(cop::text(report_on(all, request, facts), session.width()));
    return ExitCode::done;
  }
  if (all.size() > 1) {
    throw UsageError("more than one measure can be compared: with --format json name one of them");
  }
  session.env.out.write(json_of_measure(all.front(), facts));
  return ExitCode::done;
}

ExitCode run(const Request& request, Session& session) {
  return request.data.empty() ? compare_project(request, session) : compare_file(request, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("MEASURE", "the measure to compare; without it, all that can be compared",
               request->measure);
  options.text("--data", "FILE", "compare what is in a CSV file instead, - for stdin",
               request->data);
  options.choice("--by", {"practice", "member", "group"},
                 "what figures belong to that are alike, instead of cluster_by in cop.yaml",
                 request->by);
  options.flag("--p", "tell the p value too", request->with_p);
  options.flag("--cluster-robust", "tell a cluster-robust analysis too", request->with_robust);
  options.choice("--format", {"text", "json"}, "how to write the comparison", request->format);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command compare_command{
    "compare", "before and after, with an interval and who was left out",
    R"(In a project, figures with the stage baseline are before, those with after or follow-up are after;
without stages the measure's baseline, or else the first test of a change, divides its periods.
The difference is always after - before, with its 95% interval. Where cop.yaml says cluster_by
(practice, member, group) each of them counts once; below four with both periods there is no
interval. Members are counted, never named.

The columns of a CSV file choose the method:
  phase,y                                    different people: Welch's t
  id,phase,y                                 the same people twice: paired t
  cluster,phase,y                            people in practices: paired t of the practices, and a
                                             mixed model as second opinion
  x_before,n_before,x_after,n_after          x of n: Newcombe's interval
  cluster,x_before,n_before,x_after,n_after  x of n in practices
  both_yes,yes_no,no_yes,both_no             yes or no, the same people twice: McNemar
  events_before,time_before,events_after,time_after   rates: their ratio
phase is before or after; an empty y is left out.

Examples:
  cop compare bp-recorded
  cop compare bp-recorded --by practice --p
  cop compare --data letters.csv --format json

Exit: 0 compared, 1 cannot be compared and why, 2 wrong command line, 3 no project
)",
    configure};

}  // namespace cop::app
