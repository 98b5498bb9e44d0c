
#include "cop/charts/chart_names.hpp"
#include "cop/charts/found_by_rules.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {

std::string found_by_zones(const PartOfChart& part) {
  const Language& say = part.request.say;
  std::string text;
  for (const stats::ZoneFinding& finding : part.judged.zones) {
    std::vector<std::size_t> points;
    for (const std::size_t point : finding.points) {
      if (point > part.first && point <= part.end) points.push_back(point - 1);
    }
    const bool is_outside = finding.rule == 1;
    if (points.empty() || is_outside) continue;
    if (!text.empty()) text += "; ";
    text += say(phrase::zone_rule_found, finding.rule,
                zone_rule_text(say, part.judged.rules, finding), points_in_words(part, points));
  }
  const std::string rules = rules_name(say, part.judged.rules);
  if (!text.empty()) return say(phrase::zones_sign, rules, text);
  return part.numbers().outside > 0 ? say(phrase::zones_rule_1, rules)
                                    : say(phrase::zones_no_sign, rules);
}

}  // namespace cop
