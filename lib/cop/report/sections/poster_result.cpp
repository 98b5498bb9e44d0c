#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/poster.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/shown_chart.hpp"
#include "cop/report/word_limit.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_claim = 45;

/// The series of the first aim's measure, else the longest one of the project's own.
const Series* main_series(const Facts& facts) {
  for (const Aim& aim : facts.project.question.aims) {
    for (const Series& series : facts.series) {
      const bool its = aim.measure && series.measure->id.value == aim.measure->value;
      if (its && !series.points.empty()) return &series;
    }
  }
  const Series* longest = nullptr;
  for (const Series& series : facts.series) {
    if (series.points.empty() || is_reference(*series.measure)) continue;
    if (longest == nullptr || series.points.size() > longest->points.size()) longest = &series;
  }
  return longest;
}

std::string flow_line(const Language& say, const Facts& facts) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    return say(phrase::both_of_recruited, both->n, recruited->n);
  }
  return facts.flow.empty() ? say(phrase::people_not_recorded)
                            : say(phrase::who_took_part_is, flow_text(say, facts.flow));
}

void add_claim(const Language& say, const Facts& facts, Section& section) {
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      if (claim.ci.size() != 2 && !claim.value) continue;
      section.blocks.push_back(
          Paragraph{say(phrase::claimed_on_poster,
                        within_words(claim_text(say, claim, facts.project), longest_claim))});
      const Measure* measure =
          claim.measure ? facts.project.find_measure(claim.measure->value) : nullptr;
      const std::string caution = measure == nullptr ? "" : family_caution(say, *measure);
      if (!caution.empty())
        section.blocks.push_back(Paragraph{within_words(caution, longest_claim)});
      return;
    }
  }
}

bool compares_before_and_after(const Facts& facts) {
  return std::any_of(facts.series.begin(), facts.series.end(), [](const Series& series) {
    return std::any_of(series.undated.begin(), series.undated.end(),
                       [](const Figure& figure) { return figure.observation->stage.has_value(); });
  });
}

}  // namespace

/// Who took part, then one chart or one claim.
Section poster_result_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  Section section{input.say(phrase::result_panel)};
  section.blocks.push_back(Paragraph{flow_line(input.say, facts), Tone::strong});
  const Series* series = main_series(facts);
  const auto chart = series == nullptr ? std::nullopt : shown_chart(input.say, *series, &facts);
  if (!chart || !chart->drawn) {
    add_claim(input.say, facts, section);
    if (compares_before_and_after(facts)) {
      section.blocks.push_back(Paragraph{input.say(phrase::only_before_and_after)});
    } else if (section.blocks.size() == 1) {
      const bool are_hidden = series != nullptr && latest_value(*series) == nullptr;
      section.blocks.push_back(
          Paragraph{input.say(are_hidden ? phrase::figures_hidden : phrase::no_figures_in_time)});
    }
    return section;
  }
  section.blocks.push_back(ChartFigure{series->measure->id.value.text, chart->drawn->picture,
                                       input.is_overview ? most_numbers : 0});
  const std::size_t all = series->points.size();
  add_left_out(input.say, phrase::numbers_left_out,
               left_out_of(input.is_overview, all, most_numbers), all, section.blocks);
  section.blocks.push_back(Paragraph{chart->drawn->finding});
  const std::string caution = family_caution(input.say, *series->measure);
  if (!caution.empty()) section.blocks.push_back(Paragraph{caution});
  return section;
}

}  // namespace cop
