#include "cop/rules/waivers.hpp"

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool covers(const Waiver& waiver, const Diagnostic& finding) {
  const bool same_file = !waiver.file.given() || waiver.file->value == finding.where.file.view();
  return waiver.rule->value == finding.rule && same_file;
}

/// Whether a finding was there to be set aside.
bool set_aside(const Waiver& waiver, Diagnostics& findings) {
  bool any = false;
  for (Diagnostic& finding : findings) {
    if (!covers(waiver, finding)) continue;
    finding.severity = Severity::note;
    finding.waived = any = true;
    std::erase_if(finding.related, [](const Related& place) { return place.message.empty(); });
    finding.help = "set aside until " + waiver.until->value.iso() + ": " + waiver.reason->value;
  }
  return any;
}

Diagnostic unused(const Waiver& waiver) {
  return {Severity::note,
          "waiver-unused",
          waiver.rule->where,
          fmt::format("no finding of {} is set aside here", shown(waiver.rule->value, 60)),
          {},
          "take the entry out; if the finding is still shown, look at the file it names. What is "
          "found while a file is read cannot be set aside"};
}

}  // namespace

void apply_waivers(const Facts& facts, Diagnostics& findings) {
  // What is silent because a file was not understood may come back when it is.
  const bool all_is_read = facts.project.misread.empty();
  Diagnostics found;
  for (const Waiver& waiver : facts.project.charter.waivers) {
    if (!waiver.until || waiver.until->value < facts.today) continue;
    if (set_aside(waiver, findings) || find_rule(waiver.rule->value) == nullptr) continue;
    if (all_is_read) found.push_back(unused(waiver));
  }
  findings.insert(findings.end(), found.begin(), found.end());
}

}  // namespace cop
