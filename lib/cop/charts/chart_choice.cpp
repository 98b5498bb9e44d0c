#include "cop/charts/chart_choice.hpp"

#include <array>

#include <fmt/core.h>

#include "cop/charts/rule_sets.hpp"

namespace cop {
namespace {

using stats::ChartType;

struct Choice {
  DataKind data;
  ChartType type;
  std::string_view why;
};

constexpr std::array choices{
#define COP_CHART_CHOICE(data, type, why) Choice{DataKind::data, ChartType::type, why},
#include "cop/charts/chart_choices.def"
#undef COP_CHART_CHOICE
};

/// The control chart for the data; an I chart where it has no kind or lacks its denominators.
Choice control_chart_for(std::optional<DataKind> data, bool has_denominators) {
  for (const Choice& choice : choices) {
    const bool lacks = stats::facts_of(choice.type).needs_denominators && !has_denominators;
    if (data == choice.data && !lacks) return choice;
  }
  return {DataKind::value, ChartType::i, "it takes the spread from the figures themselves"};
}

}  // namespace

ChartChoice chart_choice(std::optional<DataKind> data, bool has_denominators,
                         stats::RuleSet rules) {
  const Choice control = control_chart_for(data, has_denominators);
  const std::string name = stats::with_article(control.type);
  if (stats::usual_type(rules) == ChartType::run) {
    return {ChartType::run,
            fmt::format("A run chart assumes nothing about how figures scatter and works from 10 "
                        "points on. For limits that show single unusual points, --type {} "
                        "draws {}: {}.",
                        stats::facts_of(control.type).word, name, control.why)};
  }
  const std::string_view rules_name = facts_of(rules).name;
  if (rules == stats::RuleSet::mdc || !stats::facts_of(control.type).is_symmetric) {
    return {ChartType::i, fmt::format("This is an I chart, because {} judge one.", rules_name)};
  }
  return {control.type, fmt::format("This is {}, because {} need limits, and {}.", name, rules_name,
                                    control.why)};
}

}  // namespace cop
