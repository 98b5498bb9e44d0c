#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// In a table all rows name an item at the same place, which is told once.
void check_one(const Measure& measure, const Observation& o, std::set<Location>& told,
               Findings& findings) {
  for (const NamedNumber& given : o.items) {
    const bool known =
        std::any_of(measure.items.begin(), measure.items.end(),
                    [&](const ScoreItem& item) { return item.id.value.text == given.name.value; });
    if (known || !told.insert(given.name.where).second) continue;
    Diagnostic& finding =
        findings.add(given.name.where,
                     fmt::format("\"{}\" is not an item of {}", shown(given.name.value, 60),
                                 measure.id.value.text),
                     "use the id of an item in measures.yaml");
    suggest_nearest(finding, given.name.value, measure.items);
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  if (may_hold_more(alone.shared, "measures.yaml")) return;
  std::set<Location> told;
  for (const Observation& o : alone.log.observations) {
    if (o.items.empty()) continue;
    const Measure* measure = alone.known.measures.find(o.measure.value);
    if (measure != nullptr) check_one(*measure, o, told, findings);
  }
}

}  // namespace

extern const Rule unknown_item_rule{
    .name = "unknown-item",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A score names an item that the measure does not have",
    .why = "The item would not count, and the score would be wrong without anybody noticing.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    items: {visits: 97}",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    value: 97",
    .check_log = check_log,
};

}  // namespace cop
