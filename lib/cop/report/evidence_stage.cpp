#include "cop/report/evidence_stage.hpp"

#include <algorithm>

#include "cop/model/own_data.hpp"
#include "cop/report/aim_progress.hpp"

namespace cop {
namespace {

/// How many values make more than two points, and how many make a shift (six on one side).
constexpr std::size_t consecutive = 3;
constexpr std::size_t shift = 6;
/// How much of the way counts as modest.
constexpr double modest = 0.2;

bool has_charter_and_team(const Facts& facts) {
  const Question& question = facts.project.question;
  const bool asks = question.question.given() || !question.aims.empty();
  return asks && (facts.project.membership.members.size() > 1 || !facts.flow.empty());
}

bool has_plan(const Facts& facts) {
  return !facts.series.empty() &&
         std::any_of(facts.cycles.begin(), facts.cycles.end(),
                     [](const Cycle& cycle) { return cycle.whole.plan.change.given(); });
}

bool has_test(const Facts& facts) {
  return std::any_of(facts.cycles.begin(), facts.cycles.end(),
                     [](const Cycle& cycle) { return cycle.whole.done.given(); });
}

/// Whether a cycle was studied with figures of the group at hand.
bool has_studied_test(const Facts& facts) {
  return std::any_of(facts.cycles.begin(), facts.cycles.end(), [&](const Cycle& cycle) {
    if (!cycle.whole.study.given()) return false;
    const auto figures = facts.figures_of_cycle(cycle.number);
    return std::any_of(figures.begin(), figures.end(), [&](const Figure& figure) {
      return figure.value && is_own_data(facts.project, *figure.observation);
    });
  });
}

/// How many of the aims have come so far and stayed there for so many values in a row.
std::size_t number_that_hold(const Facts& facts, double share, std::size_t values) {
  const auto aims = aims_with_progress(facts);
  return static_cast<std::size_t>(std::count_if(
      aims.begin(), aims.end(), [&](const AimProgress& aim) { return aim.holds(share, values); }));
}

bool any_holds(const Facts& facts, double share, std::size_t values) {
  return number_that_hold(facts, share, values) > 0;
}

bool half_reached(const Facts& facts, std::size_t values) {
  const std::size_t aims = facts.project.question.aims.size();
  return aims > 0 && 2 * number_that_hold(facts, 1, values) >= aims;
}

bool all_reached(const Facts& facts) {
  const std::size_t aims = facts.project.question.aims.size();
  return aims > 0 && number_that_hold(facts, 1, shift) == aims;
}

struct Step {
  double stage;
  const char* shown;
  /// What is asked for, as it is said where it is missing.
  const char* asked;
  bool (*is_shown)(const Facts&);
};

constexpr Step steps[] = {
    {1.0, "a question and people who ask it",
     "a question or an aim in question.yaml, and at least two members", has_charter_and_team},
    {1.5, "a change planned, and a measure for it", "a cycle with a change, and a measure",
     has_plan},
    {2.0, "a test under way or done", "what was done in a cycle (its do)", has_test},
    {2.5, "a test studied by its figures",
     "a cycle with a study and with figures of its own that name the cycle", has_studied_test},
    {3.0, "three values in a row at least a fifth of the way to an aim",
     "the last three dated values of an aim's measure at least a fifth of the way to its goal",
     [](const Facts& facts) { return any_holds(facts, modest, consecutive); }},
    {3.5, "six values in a row at least a fifth of the way to an aim: more than two lucky months",
     "six such values in a row",
     [](const Facts& facts) { return any_holds(facts, modest, shift); }},
    {4.0, "half of the aims reached, each for three values in a row",
     "half of the aims reached, each for the last three values",
     [](const Facts& facts) { return half_reached(facts, consecutive); }},
    {4.5, "half of the aims reached and held for six values",
     "half of the aims reached, each for the last six values",
     [](const Facts& facts) { return half_reached(facts, shift); }},
    {5.0, "all aims reached and held for six values", "all aims reached and held for six values",
     all_reached},
};

}  // namespace

EvidenceStage evidence_stage(const Facts& facts) {
  EvidenceStage result{0.5, "a project that somebody means to begin", {}};
  for (const Step& step : steps) {
    if (!step.is_shown(facts)) {
      result.missing = step.asked;
      break;
    }
    result.stage = step.stage;
    result.shown = step.shown;
  }
  return result;
}

}  // namespace cop
