#include <set>
#include <string_view>

#include <fmt/core.h>

#include "cop/model/own_data.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  std::set<std::string_view> told;
  for (const CycleLog& log : facts.project.logs) {
    if (log.is_write_up() || !log.date) continue;
    for (const Observation& o : log.observations) {
      const Member* member = o.member ? facts.project.find_member(o.member->value) : nullptr;
      if (member == nullptr || !member->consented_on) continue;
      if (member->consented_on->value <= log.date->value || !is_own_data(facts.project, o))
        continue;
      const std::string& code = member->id.value.text;
      if (!told.insert(code).second) continue;
      Diagnostic& finding = findings.add(
          member->consented_on->where,
          fmt::format("{} consented on {}, but data about {} were recorded on {}", code,
                      member->consented_on->value.iso(), code, log.date->value.iso()),
          "correct the day, or ask the member whether the earlier data may be kept");
      finding.related.push_back({o.member->where, "the first data"});
    }
  }
}

}  // namespace

extern const Rule consent_late_rule{
    .name = "consent-late",
    .severity = Severity::error,
    .of_method = true,
    .summary = "A member's consent is dated after the first data about that member",
    .why = "Consent is given before, or it is not consent: the member had no choice left.",
    .bad = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active, consented_on: 2026-03-30}
  - {id: manager01, role: occasional}
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: hill, member: nurse02, value: 90})",
    .good = R"(# members.yaml
members:
  - {id: gp01, role: facilitator}
  - {id: gp02, role: core}
  - {id: gp03, role: active}
  - {id: nurse01, role: champion}
  - {id: nurse02, role: active, consented_on: 2026-03-20}
  - {id: manager01, role: occasional}
# cycles/2026-03-25-x7d2m9xq.yaml
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: hill, member: nurse02, value: 90})",
    .check = check,
};

}  // namespace cop
