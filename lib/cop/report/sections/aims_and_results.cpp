#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t consecutive = 3;

const SeriesPoint* latest_of(const Series& series) {
  for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
    if (point->value) return &*point;
  }
  return nullptr;
}

std::string standing(const AimProgress& progress) {
  if (progress.holds(1, consecutive)) return "reached, three values in a row";
  if (progress.holds(1, 1)) return "reached by the latest value; one value is no trend";
  return "not reached";
}

/// "73.65% (2026-02, n 406)".
std::string latest_text(const SeriesPoint& latest, const Measure& measure) {
  std::string text = with_unit(*latest.value, measure) + " (" + latest.period.text();
  if (latest.denominator) {
    text += ", n " + number_text(*latest.denominator);
  } else if (latest.n) {
    text += ", n " + number_text(*latest.n);
  }
  return text + ")";
}

std::vector<std::string> row_of(const Facts& facts, const AimProgress& progress) {
  const Measure& measure = *progress.series->measure;
  const auto from = beginning_of(facts, *progress.aim, *progress.series);
  const SeriesPoint* latest = latest_of(*progress.series);
  return {measure.name.value,
          measure.family ? std::string(word(measure.family->value)) : "",
          from ? with_unit(*from, measure) : "not known",
          with_unit(progress.aim->to->value, measure),
          progress.aim->by ? progress.aim->by->value.iso() : "no date",
          latest == nullptr ? "no figure" : latest_text(*latest, measure),
          latest == nullptr ? "" : standing(progress),
          latest == nullptr ? "" : latest->figures.front().log->where.file.text()};
}

}  // namespace

/// The aims beside what came of them; a process is never called an outcome.
Section aims_and_results_section(const ReportInput& input) {
  Section section{"Aims and results"};
  Table table{
      {{"Measure"}, {"Kind"}, {"From"}, {"Goal"}, {"By"}, {"Latest"}, {"Standing"}, {"From file"}},
      {}};
  bool any_process = false;
  for (const AimProgress& progress : aims_with_progress(input.facts)) {
    table.rows.push_back(row_of(input.facts, progress));
    any_process = any_process || !family_caution(*progress.series->measure).empty();
  }
  const std::size_t without = input.facts.project.question.aims.size() - table.rows.size();
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  if (without > 0) {
    section.blocks.push_back(
        Paragraph{counted(static_cast<long>(without), "aim has", "aims have") +
                  " no number to reach or no measure, so nobody can tell whether it was reached."});
  }
  if (input.facts.project.question.aims.empty()) {
    section.blocks.push_back(Paragraph{"No aim is written down."});
  }
  if (any_process) {
    section.blocks.push_back(
        Paragraph{"A process measure shows what was done, not whether patients fared better."});
  }
  return section;
}

}  // namespace cop
