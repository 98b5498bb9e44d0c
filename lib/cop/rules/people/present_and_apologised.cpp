#include <string_view>
#include <unordered_map>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

using Code = Located<Id<Member>>;

void check_log(const LogAlone& alone, Findings& findings) {
  if (alone.log.apologies.empty()) return;
  // Where those who apologised stand first among those present.
  std::unordered_map<std::string_view, const Code*> present;
  for (const Code& code : alone.log.apologies) present.emplace(code.value.text, nullptr);
  for (const Code& code : alone.log.attended) {
    const auto found = present.find(code.value.text);
    if (found != present.end() && found->second == nullptr) found->second = &code;
  }
  for (const Code& code : alone.log.apologies) {
    const Code* first = present.at(code.value.text);
    if (first == nullptr) continue;
    Diagnostic& finding = findings.add(
        code.where,
        fmt::format("{} stands among those present and among the apologies", code.value.text),
        "take the member out of one of the two lists");
    finding.related.push_back({first->where, "among those present"});
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
