#include <map>
#include <set>
#include <string>
#include <string_view>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long enough_peers = 5;

bool names_peers(const Text& comparator) {
  return comparator->value.find("peer") != std::string::npos;
}

using Senders = std::map<std::string_view, std::set<std::string_view>>;

/// The members with figures of each measure.
Senders senders_of(const Project& project) {
  Senders senders;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.member) senders[o.measure.value.text].insert(o.member->value.text);
    }
  }
  return senders;
}

long peers_of(const Senders& senders, const Feedback& feedback) {
  const auto found = senders.find(feedback.measure->value.text);
  if (found == senders.end()) return 0;
  const auto& codes = found->second;
  const bool is_one = feedback.member && codes.contains(feedback.member->value.text);
  return static_cast<long>(codes.size()) - (is_one ? 1 : 0);
}

void check(const Facts& facts, Findings& findings) {
  const Senders senders = senders_of(facts.project);
  for (const CycleLog& log : facts.project.logs) {
    for (const Feedback& feedback : log.feedback) {
      if (!names_peers(feedback.comparator) || !feedback.measure) continue;
      const long peers = peers_of(senders, feedback);
      if (peers >= enough_peers) continue;
      findings.add(feedback.comparator->where,
                   fmt::format("the comparison is with peers, but only {} other {} figures of "
                               "\"{}\"",
                               peers, peers == 1 ? "member has" : "members have",
                               feedback.measure->value.text),
                   "compare with the member's own trend or the target until five others have "
                   "figures");
    }
  }
}

}  // namespace

extern const Rule few_peers_rule{
    .name = "few-peers",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "Members are compared with fewer than five others",
    .why =
        "With four colleagues or less, everybody can guess whose figures the comparison shows. "
        "Their own trend and the target are better mirrors then.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
feedback:
  - {member: gp02, measure: sent-in-week, comparator: peers, by: gp01})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
feedback:
  - {member: gp02, measure: sent-in-week, comparator: own trend, by: gp01})",
    .check = check,
};

}  // namespace cop
