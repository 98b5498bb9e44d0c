#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/funder.hpp"
#include "cop/language/phrases/own.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

constexpr std::size_t consecutive = 3;

const SeriesPoint* latest_of(const Series& series) {
  for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
    if (point->value) return &*point;
  }
  return nullptr;
}

std::string standing(const Language& say, const AimProgress& progress) {
  if (progress.holds(1, consecutive)) return say(phrase::reached_three_times);
  if (progress.holds(1, 1)) return say(phrase::reached_once);
  return say(phrase::aim_not_reached);
}

/// "73.65% (2026-02, n 406)".
std::string latest_text(const Language& say, const SeriesPoint& latest, const Measure& measure) {
  std::string text = with_unit(say, *latest.value, measure) + " (" + say.period(latest.period);
  if (latest.denominator) {
    text += say(phrase::and_n, say.number(*latest.denominator));
  } else if (latest.n) {
    text += say(phrase::and_n, say.number(*latest.n));
  }
  return text + ")";
}

std::vector<std::string> row_of(const Language& say, const Facts& facts,
                                const AimProgress& progress) {
  const Measure& measure = *progress.series->measure;
  const auto from = beginning_of(facts, *progress.aim, *progress.series);
  const SeriesPoint* latest = latest_of(*progress.series);
  return {measure.name->value,
          measure.family ? told(say, measure.family->value) : "",
          from ? with_unit(say, *from, measure) : say(phrase::not_known),
          with_unit(say, progress.aim->to->value, measure),
          progress.aim->by ? say.date(progress.aim->by->value) : say(phrase::no_date),
          latest == nullptr ? say(phrase::no_figure) : latest_text(say, *latest, measure),
          latest == nullptr ? "" : standing(say, progress),
          latest == nullptr ? "" : latest->figures.front().log->where.file.text()};
}

}  // namespace

/// The aims beside what came of them; a process is never called an outcome.
Section aims_and_results_section(const ReportInput& input) {
  Section section{input.say(phrase::aims_and_results)};
  Table table{{{input.say(phrase::measure)},
               {input.say(phrase::kind_of_measure)},
               {input.say(phrase::aim_from)},
               {input.say(phrase::goal)},
               {input.say(phrase::aim_by)},
               {input.say(phrase::latest)},
               {input.say(phrase::standing)},
               {input.say(phrase::from_the_file)}},
              {}};
  bool any_process = false;
  for (const AimProgress& progress : aims_with_progress(input.facts)) {
    table.rows.push_back(row_of(input.say, input.facts, progress));
    any_process = any_process || !family_caution(input.say, *progress.series->measure).empty();
  }
  const std::size_t without = input.facts.project.question.aims.size() - table.rows.size();
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  if (without > 0) {
    section.blocks.push_back(Paragraph{input.say(phrase::aims_without_number, without)});
  }
  if (input.facts.project.question.aims.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_aim_written)});
  }
  if (any_process) {
    section.blocks.push_back(Paragraph{input.say(phrase::process_is_no_outcome)});
  }
  return section;
}

}  // namespace cop
