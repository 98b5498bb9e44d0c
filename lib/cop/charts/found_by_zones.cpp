#include <fmt/core.h>

#include "cop/charts/found_by_rules.hpp"
#include "cop/charts/rule_sets.hpp"

namespace cop {

std::string found_by_zones(const PartOfChart& part) {
  std::string text;
  for (const stats::ZoneFinding& finding : part.judged.zones) {
    std::vector<std::size_t> points;
    for (const std::size_t point : finding.points) {
      if (point > part.first && point <= part.end) points.push_back(point - 1);
    }
    const bool is_outside = finding.rule == 1;
    if (points.empty() || is_outside) continue;
    text += fmt::format("{}rule {}, {}, complete at {}", text.empty() ? "" : "; ", finding.rule,
                        finding.text, points_in_words(part, points));
  }
  const RuleSetFacts& rules = facts_of(part.judged.rules);
  if (!text.empty()) return fmt::format("A sign of change by {}: {}.", rules.name, text);
  return part.numbers().outside > 0
             ? fmt::format("That is rule 1 of {}; the others find nothing.", rules.name)
             : fmt::format("No sign of change by {}.", rules.name);
}

}  // namespace cop
