#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

template <class T>
void check_list(const std::vector<T>& list, Findings& findings) {
  for (const T& one : list) {
    if (!one.left || one.left_reason || one.misread) continue;
    findings.add(one.left->where,
                 fmt::format("\"{}\" left, and nothing says why", one.id.value.text),
                 "ask, and write left_reason: time, moved, topic, motivation, support, ended or "
                 "other");
  }
}

void check(const Facts& facts, Findings& findings) {
  check_list(facts.project.membership.practices, findings);
  check_list(facts.project.membership.members, findings);
}

}  // namespace

extern const Rule left_without_reason_rule{
    .name = "left-without-reason",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "Somebody left, and the reason is not written down",
    .why =
        "Why people leave is among the most useful things a group can learn: lack of time, a "
        "subject that is not theirs, too little support. A report that gives only the number who "
        "left leaves the reader to guess.",
    .bad = R"(# members.yaml
practices:
  - {id: harbour, joined: 2025-10-01}
  - {id: hill, joined: 2025-10-01}
  - {id: station, joined: 2025-10-01, left: 2026-03-20})",
    .good = R"(# members.yaml
practices:
  - {id: harbour, joined: 2025-10-01}
  - {id: hill, joined: 2025-10-01}
  - {id: station, joined: 2025-10-01, left: 2026-03-20, left_reason: time})",
    .check = check,
};

}  // namespace cop
