#include "cop/charts/rule_sets.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/language/phrases/charts.hpp"
#include "cop/stats/false_alarms.hpp"

namespace cop {
namespace {

constexpr std::array sets{
#define COP_RULE_SET(rules, ...) RuleSetFacts{stats::RuleSet::rules, __VA_ARGS__},
#include "cop/charts/rule_sets.def"
#undef COP_RULE_SET
};

}  // namespace

std::span<const RuleSetFacts> all_rule_sets() { return sets; }

const RuleSetFacts& facts_of(stats::RuleSet rules) { return sets[static_cast<std::size_t>(rules)]; }

const RuleSetFacts* find_rule_set(std::string_view word) {
  const auto found = std::find_if(sets.begin(), sets.end(),
                                  [word](const RuleSetFacts& set) { return set.word == word; });
  return found == sets.end() ? nullptr : &*found;
}

std::string false_alarms_in_words(const Language& say, stats::RuleSet rules, bool with_limits,
                                  int points) {
  const std::size_t place = stats::nearest_length(points);
  return say(phrase::false_alarms, stats::false_alarm_points[place],
             say.written(fmt::format("{:.0f}", stats::false_alarms(rules, with_limits)[place])));
}

}  // namespace cop
