#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

using Code = Located<Id<Member>>;

/// The codes in their order, those that stand twice by their places.
std::vector<const Code*> sorted(const std::vector<Code>& codes) {
  std::vector<const Code*> result;
  result.reserve(codes.size());
  for (const Code& code : codes) result.push_back(&code);
  std::sort(result.begin(), result.end(), [](const Code* a, const Code* b) {
    const int order = a->value.text.compare(b->value.text);
    return order != 0 ? order < 0 : a < b;
  });
  return result;
}

void check_log(const LogAlone& alone, Findings& findings) {
  if (alone.log.apologies.empty()) return;
  const std::vector<const Code*> present = sorted(alone.log.attended);
  for (const Code& code : alone.log.apologies) {
    const auto found = std::lower_bound(
        present.begin(), present.end(), code,
        [](const Code* one, const Code& wanted) { return one->value.text < wanted.value.text; });
    if (found == present.end() || (*found)->value != code.value) continue;
    Diagnostic& finding = findings.add(
        code.where,
        fmt::format("{} stands among those present and among the apologies", code.value.text),
        "take the member out of one of the two lists");
    finding.related.push_back({(*found)->where, "among those present"});
  }
}

}  // namespace

extern const Rule present_and_apologised_rule{
    .name = "present-and-apologised",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A member stands among those present and among the apologies",
    .why = "The member would be counted as having been there and as having been away.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
apologies: [nurse02])",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
apologies: [])",
    .check_log = check_log,
};

}  // namespace cop
