#include <algorithm>

#include <fmt/core.h>

#include "cop/model/meetings.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  if (!log.chair || log.attended.empty() || !is_meeting(log)) return;
  if (alone.shared.find_member(log.chair->value) == nullptr) return;
  const bool came = std::any_of(log.attended.begin(), log.attended.end(), [&](const auto& member) {
    return member.value == log.chair->value;
  });
  if (came) return;
  Diagnostic& finding = findings.add(
      log.chair->where,
      fmt::format("{} was in the chair, but is not among those present", log.chair->value.text),
      "add the member to attended, or name who was in the chair");
  finding.related.push_back({log.attended.front().where, "those present"});
}

}  // namespace

extern const Rule chair_absent_rule{
    .name = "chair-absent",
    .severity = Severity::warning,
    .of_method = false,
    .needs = Needs::whole_file,
    .summary = "The one in the chair is not among those present",
    .why =
        "The chair counts as present, and answers for what the minutes say. One of the two lines "
        "is left over from the last meeting.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
chair: gp01
attended: [gp02, gp03, nurse01])",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
chair: gp02
attended: [gp02, gp03, nurse01])",
    .check_log = check_log,
};

}  // namespace cop
