#include "cop/language/phrases/missing.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/identifiers/mask.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/shown_gaps.hpp"

namespace cop {
namespace {

long unanswered_triggers(const EthicsTriggers& triggers) {
  const auto open = [](const std::optional<Located<Answer>>& answer) {
    return !answer || answer->value == Answer::unknown;
  };
  return open(triggers.reputation) + open(triggers.secondary_use) + open(triggers.beyond_routine) +
         open(triggers.non_standard) + open(triggers.cohort_comparison) +
         open(triggers.randomised) + open(triggers.vulnerable_group) + open(triggers.publication);
}

void add_ethics(const Language& say, const Governance& governance, List& list) {
  const long open = unanswered_triggers(governance.triggers);
  if (open == 8) {
    list.items.push_back(say(phrase::ethics_none_answered));
  } else if (open > 0) {
    list.items.push_back(say(phrase::ethics_some_open, open));
  }
  if (!governance.status) {
    list.items.push_back(say(phrase::ethics_no_decision));
  }
}

bool has_family(const Project& project, Family family) {
  const auto& measures = project.measures.measures;
  return std::any_of(measures.begin(), measures.end(),
                     [family](const Measure& m) { return m.family && m.family->value == family; });
}

void add_measures(const Language& say, const Facts& facts, List& list) {
  if (facts.series.empty()) return;
  if (!has_family(facts.project, Family::outcome)) {
    list.items.push_back(say(phrase::no_outcome_measure));
  }
  if (!has_family(facts.project, Family::balancing)) {
    list.items.push_back(say(phrase::no_balancing_measure));
  }
  for (const Series& series : facts.series) {
    if (!series.points.empty() || !series.undated.empty()) continue;
    list.items.push_back(say(phrase::without_figures, series.measure->name->value));
  }
}

void add_predictions(const Language& say, const Facts& facts, List& list) {
  const auto without = std::count_if(facts.cycles.begin(), facts.cycles.end(), [](const Cycle& c) {
    return !c.whole().plan.prediction.is_stated();
  });
  if (without == 0) return;
  list.items.push_back(
      say(phrase::without_prediction, without, say(phrase::cycles_are, facts.cycles.size())));
}

void add_missing_data(const ReportInput& input, List& list) {
  const ShownGaps gaps = shown_gaps(input);
  if (gaps.left_out > 0) {
    list.items.push_back(input.say(phrase::gaps_left_out, gaps.left_out, gaps.all));
  }
  for (const std::string& gap : gaps.texts) {
    list.items.push_back(input.say(phrase::data_did_not_arrive, gap));
  }
}

/// "3 × prediction-missing": the findings of the method by rule.
void add_findings(const ReportInput& input, List& list) {
  std::map<std::string, long> by_rule;
  for (const Diagnostic& finding : input.findings) ++by_rule[finding.rule];
  if (by_rule.empty()) return;
  std::string text;
  for (const auto& [rule, n] : by_rule) {
    text += fmt::format("{}{} × {}", text.empty() ? "" : ", ", n, rule);
  }
  list.items.push_back(input.say(phrase::validate_finds, text));
}

}  // namespace

Section missing_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  List list;
  for (const FileName& file : facts.project.unread) {
    list.items.push_back(input.say(phrase::cannot_be_read, mask_identifiers(file.view())));
  }
  add_measures(input.say, facts, list);
  add_predictions(input.say, facts, list);
  add_missing_data(input, list);
  add_ethics(input.say, facts.project.question.governance, list);
  add_findings(input, list);
  Section section{input.say(phrase::what_is_missing)};
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace cop
