#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_interval(const Claim& claim, Findings& findings) {
  const auto& ci = claim.ci;
  if (ci.empty()) return;
  if (ci.size() != 2 || ci[0].value > ci[1].value) {
    findings.add(ci.front().where, "a confidence interval has two numbers, the lower one first",
                 "write ci: [lower, upper]");
  } else if (claim.value &&
             (claim.value->value < ci[0].value || claim.value->value > ci[1].value)) {
    findings.add(claim.value->where,
                 fmt::format("{} lies outside its own confidence interval of {} to {}",
                             claim.value->value, ci[0].value, ci[1].value),
                 "check the three numbers in the source");
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const Claim& claim : alone.log.claims) {
    check_interval(claim, findings);
    if (!claim.p || (claim.p->value >= 0 && claim.p->value <= 1)) continue;
    findings.add(claim.p->where, fmt::format("p is a probability and cannot be {}", claim.p->value),
                 "check the number in the source; it lies between 0 and 1");
  }
}

}  // namespace

extern const Rule impossible_claim_rule{
    .name = "impossible-claim",
    .severity = Severity::error,
    .of_method = false,
    .summary = "The numbers of a claim cannot be right",
    .why = "A slip in copying a result is easily made, and is then quoted for years.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: more letters leave in time, measure: sent-in-week, value: 20, ci: [27, 34]})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: more letters leave in time, measure: sent-in-week, value: 20, ci: [7, 34]})",
    .check_log = check_log,
};

}  // namespace cop
