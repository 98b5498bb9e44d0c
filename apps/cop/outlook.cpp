#include "cop/outlook.hpp"

#include <map>
#include <set>
#include <tuple>

#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

Diagnostics findings_of(const LoadedProject& loaded, Severity at_least, Date today) {
  Diagnostics findings = loaded.diagnostics;
  const Facts facts(loaded.project, reference_day(loaded.project, today));
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  std::erase_if(findings, [&](const Diagnostic& one) { return one.severity < at_least; });
  return findings;
}

using Group = std::tuple<std::string, FileName, Severity>;

Group group_of(const Diagnostic& finding) {
  return {finding.rule, finding.where.file, finding.severity};
}

/// Takes out what was found before. A finding whose words changed, because it counts something, is
/// not new as long as its rule finds no more in its file than before.
void take_out_known(const Diagnostics& before, Diagnostics& findings) {
  std::map<Group, int> more;
  std::set<std::pair<Group, std::string>> known;
  for (const Diagnostic& finding : before) {
    --more[group_of(finding)];
    known.emplace(group_of(finding), finding.message);
  }
  for (const Diagnostic& finding : findings) ++more[group_of(finding)];
  std::erase_if(findings, [&](const Diagnostic& finding) {
    const Group group = group_of(finding);
    return more[group] <= 0 || known.contains({group, finding.message});
  });
}

}  // namespace

Outlook outlook(const std::string& folder, const Sources& texts, Severity at_least,
                const Session& session) {
  Outlook then{read_project(folder, texts, session.read_by()), {}};
  then.new_findings = findings_of(then.loaded, at_least, session.today());
  if (!then.new_findings.empty()) {
    const LoadedProject now = read_project(folder, {}, session.read_by());
    take_out_known(findings_of(now, at_least, session.today()), then.new_findings);
  }
  sort_by_place(then.new_findings);
  return then;
}

}  // namespace cop::app
