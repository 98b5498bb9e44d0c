#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/language/language.hpp"
#include "cop/stats/judged_chart.hpp"

namespace cop {

/// What people are told of a rule set: its word ("ihi"), its name ("IHI's rules"), where it comes
/// from, what it looks for, and when to take it.
struct RuleSetFacts {
  stats::RuleSet rules;
  std::string_view word;
  std::string_view name;
  std::string_view source;
  std::string_view looks_for;
  std::string_view advice;
};

std::span<const RuleSetFacts> all_rule_sets();
const RuleSetFacts& facts_of(stats::RuleSet rules);
/// Null where no set has the word.
const RuleSetFacts* find_rule_set(std::string_view word);

/// How often the set cries wolf, as "Of 100 charts of 24 points on which nothing changed, about 3
/// show a signal all the same."
std::string false_alarms_in_words(const Language& say, stats::RuleSet rules, bool with_limits,
                                  int points);

}  // namespace cop
