
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/funder.hpp"
#include "cop/language/phrases/own.hpp"
#include "cop/language/phrases/question.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

constexpr std::size_t consecutive = 3;

std::string standing(const Language& say, const AimProgress& progress, const SeriesPoint& latest) {
  const auto reached = verdict_on(*progress.series.measure, *progress.aim, latest);
  if (!reached) return say(phrase::not_judged);
  const std::string verdict =
      say(!*reached                             ? phrase::aim_not_reached
          : progress.is_reached_by(consecutive) ? phrase::reached_three_times
                                                : phrase::reached_once);
  const bool is_seen = is_verdict_seen(*progress.series.measure, *progress.aim, latest);
  return is_seen ? verdict : say(phrase::by_exact_figure, verdict);
}

/// "73.65% (2026-02, n 406)".
std::string latest_text(const Language& say, const SeriesPoint& latest, const Measure& measure) {
  std::string text =
      qualified(say, qualifier_of(latest.figures), with_unit(say, *latest.value, measure)) + " (" +
      say.period(latest.period);
  if (latest.denominator) {
    text += say(phrase::and_n, say.number(*latest.denominator));
  } else if (latest.n) {
    text += say(phrase::and_n, say.number(*latest.n));
  }
  return text + ")";
}

std::vector<std::string> row_of(const ReportInput& input, const AimProgress& progress) {
  const Language& say = input.say;
  const Measure& measure = *progress.series.measure;
  const bool is_hidden = input.is_shared() && is_of_part(*progress.aim);
  const auto from = shown_beginning(input, progress);
  const SeriesPoint* latest = is_hidden ? nullptr : latest_value(progress.series);
  return {measure.name->value,
          measure.family ? told(say, measure.family->value) : "",
          from ? with_unit(say, *from, measure) : say(phrase::not_known),
          with_unit(say, progress.aim->to->value, measure),
          progress.aim->by ? say.date(progress.aim->by->value) : say(phrase::no_date),
          is_hidden           ? say(phrase::part_is_not_shown)
          : latest == nullptr ? say(phrase::no_figure)
                              : latest_text(say, *latest, measure),
          latest == nullptr ? "" : standing(say, progress, *latest),
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
    table.rows.push_back(row_of(input, progress));
    any_process = any_process || !family_caution(input.say, *progress.series.measure).empty();
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
