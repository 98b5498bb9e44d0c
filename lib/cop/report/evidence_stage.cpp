#include "cop/report/evidence_stage.hpp"

#include <algorithm>

#include "cop/language/phrases/stage.hpp"
#include "cop/model/own_data.hpp"
#include "cop/report/aim_progress.hpp"

namespace cop {
namespace {

/// How many values make more than two points, and how many make a shift (six on one side).
constexpr std::size_t consecutive = 3;
constexpr std::size_t shift = 6;
/// How much of the way counts as modest.
constexpr double modest = 0.2;

bool has_question(const Facts& facts) {
  const Question& question = facts.project.question;
  return question.question.given() || !question.aims.empty();
}

bool has_team(const Facts& facts) {
  return facts.project.membership.members.size() > 1 || !facts.flow.empty();
}

bool has_plan(const Facts& facts) {
  return !facts.series.empty() &&
         std::any_of(facts.cycles.begin(), facts.cycles.end(),
                     [](const Cycle& cycle) { return cycle.whole().plan.change.given(); });
}

bool has_test(const Facts& facts) {
  return std::any_of(facts.cycles.begin(), facts.cycles.end(),
                     [](const Cycle& cycle) { return cycle.whole().done.given(); });
}

/// Whether a cycle was studied with figures of the group at hand.
bool has_studied_test(const Facts& facts) {
  return std::any_of(facts.cycles.begin(), facts.cycles.end(), [&](const Cycle& cycle) {
    if (!cycle.whole().study.given()) return false;
    const auto figures = facts.figures_of_cycle(cycle.number);
    return std::any_of(figures.begin(), figures.end(), [&](const Figure& figure) {
      return figure.value && is_own_data(facts.project, *figure.observation);
    });
  });
}

/// Whether an aim has come a modest part of the way and stayed there for so many values in a row.
bool any_holds(const Facts& facts, std::size_t values) {
  const auto aims = aims_with_progress(facts);
  return std::any_of(aims.begin(), aims.end(),
                     [&](const AimProgress& aim) { return aim.holds(modest, values); });
}

/// How many of the aims were reached by so many values in a row.
std::size_t number_reached(const Facts& facts, std::size_t values) {
  const auto aims = aims_with_progress(facts);
  return static_cast<std::size_t>(std::count_if(
      aims.begin(), aims.end(), [&](const AimProgress& aim) { return aim.is_reached_by(values); }));
}

bool half_reached(const Facts& facts, std::size_t values) {
  const std::size_t aims = facts.project.question.aims.size();
  return aims > 0 && 2 * number_reached(facts, values) >= aims;
}

bool all_reached(const Facts& facts) {
  const std::size_t aims = facts.project.question.aims.size();
  return aims > 0 && number_reached(facts, shift) == aims;
}

struct Step {
  double stage;
  Phrase<0> shown;
  /// What is asked for, as it is said where it is missing.
  Phrase<0> asked;
  bool (*is_shown)(const Facts&);
};

constexpr Step steps[] = {
    {0.5, phrase::intent, phrase::question_asked, has_question},
    {1.0, phrase::stage_1_shown, phrase::stage_1_asked, has_team},
    {1.5, phrase::stage_1_5_shown, phrase::stage_1_5_asked, has_plan},
    {2.0, phrase::stage_2_shown, phrase::stage_2_asked, has_test},
    {2.5, phrase::stage_2_5_shown, phrase::stage_2_5_asked, has_studied_test},
    {3.0, phrase::stage_3_shown, phrase::stage_3_asked,
     [](const Facts& facts) { return any_holds(facts, consecutive); }},
    {3.5, phrase::stage_3_5_shown, phrase::stage_3_5_asked,
     [](const Facts& facts) { return any_holds(facts, shift); }},
    {4.0, phrase::stage_4_shown, phrase::stage_4_asked,
     [](const Facts& facts) { return half_reached(facts, consecutive); }},
    {4.5, phrase::stage_4_5_shown, phrase::stage_4_5_asked,
     [](const Facts& facts) { return half_reached(facts, shift); }},
    {5.0, phrase::stage_5_shown, phrase::stage_5_shown, all_reached},
};

}  // namespace

EvidenceStage evidence_stage(const Language& say, const Facts& facts) {
  EvidenceStage result{0.5, say(phrase::intent), {}};
  for (const Step& step : steps) {
    if (!step.is_shown(facts)) {
      result.missing = say(step.asked);
      break;
    }
    result.stage = step.stage;
    result.shown = say(step.shown);
  }
  return result;
}

}  // namespace cop
