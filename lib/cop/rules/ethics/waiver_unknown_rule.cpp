#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string help_for(const std::string& name) {
  std::vector<std::string> names;
  for (const Rule* rule : all_rules()) names.emplace_back(rule->name);
  const std::string_view near = nearest(name, names);
  if (near.empty()) return "take the name from the finding itself; cop rules lists them all";
  return fmt::format("did you mean \"{}\"?", near);
}

void check(const Facts& facts, Findings& findings) {
  for (const Waiver& waiver : facts.project.charter.waivers) {
    const std::string& name = waiver.rule->value;
    if (name.empty() || find_rule(name) != nullptr) continue;
    findings.add(waiver.rule->where,
                 fmt::format("cop looks for nothing called \"{}\"", shown(name, 60)),
                 help_for(name));
  }
}

}  // namespace

extern const Rule waiver_unknown_rule_rule{
    .name = "waiver-unknown-rule",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "Something is set aside that cop does not look for",
    .why = "A slip of the pen here sets nothing aside, and the finding stays.",
    .bad = R"(# cop.yaml
retention_until:
waivers:
  - {rule: retention-missin, reason: the college has not answered yet, until: 2026-06-30})",
    .good = R"(# cop.yaml
retention_until:
waivers:
  - {rule: retention-missing, reason: the college has not answered yet, until: 2026-06-30})",
    .check = check,
};

}  // namespace cop
