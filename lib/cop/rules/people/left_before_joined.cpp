#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

template <class T>
void check_list(const std::vector<T>& list, Findings& findings) {
  for (const T& one : list) {
    if (!one.left || !one.joined || one.joined->value <= one.left->value) continue;
    Diagnostic& finding =
        findings.add(one.left->where,
                     fmt::format("\"{}\" left on {}, before joining on {}", one.id.value.text,
                                 one.left->value.iso(), one.joined->value.iso()),
                     "correct the day that is wrong");
    finding.related.push_back({one.joined->where, "joined here"});
  }
}

void check(const Facts& facts, Findings& findings) {
  check_list(facts.project.membership.practices, findings);
  check_list(facts.project.membership.members, findings);
}

}  // namespace

extern const Rule left_before_joined_rule{
    .name = "left-before-joined",
    .severity = Severity::error,
    .of_method = false,
    .summary = "Somebody left before they joined",
    .why =
        "One of the two days is wrong. Who took part when decides who is counted in every figure "
        "of attendance and drop-out.",
    .bad = R"(# members.yaml
practices:
  - {id: harbour, joined: 2025-10-01}
  - {id: hill, joined: 2025-10-01}
  - {id: station, joined: 2025-10-01, left: 2025-03-20, left_reason: time})",
    .good = R"(# members.yaml
practices:
  - {id: harbour, joined: 2025-10-01}
  - {id: hill, joined: 2025-10-01}
  - {id: station, joined: 2025-10-01, left: 2026-03-20, left_reason: time})",
    .check = check,
};

}  // namespace cop
