#include "cop/record/publish_log.hpp"

#include <algorithm>

#include "cop/findings/show_on_stderr.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {

void show_findings(const LogProposal& proposal, const Session& session) {
  constexpr std::size_t most = 20;
  Diagnostics findings = proposal.findings;
  const std::size_t all = findings.size();
  if (all > most) {
    std::stable_partition(findings.begin(), findings.end(),
                          [](const Diagnostic& d) { return d.severity == Severity::error; });
    findings.resize(most);
  }
  show_on_stderr(findings, proposal.sources, session);
  if (all > most) session.env.err.print("\n… and {} more\n", all - most);
}

bool may_be_written(const LogProposal& proposal, const Project& project) {
  return !proposal.has_errors() || project.charter.is_reconstructed();
}

void show_log(const LogProposal& proposal, const Session& session) {
  session.env.out.write(proposal.text);
  session.say("this would be {}; nothing was written", proposal.file);
}

std::string publish(const LogProposal& proposal, const std::string& slug, const std::string& folder,
                    const Session& session) {
  const LogProposal written = save_log(proposal, folder, slug, session.env.random);
  session.say("wrote {}", written.file);
  remember_change("the log that was recorded", {written.file, std::nullopt, written.text}, folder,
                  session);
  return written.file;
}

Published publish_log(CycleLog log, const std::string& slug, const Project& project,
                      const std::string& folder, bool dry_run, const Session& session) {
  const std::string id = new_log_id(log.date->value, slug, session.env.random());
  const LogProposal proposal = propose_log(std::move(log), id, project, folder, session.today());
  show_findings(proposal, session);
  if (!may_be_written(proposal, project)) {
    session.env.err.write("cop: nothing was written: mend what stands above and try again\n");
    return {ExitCode::findings};
  }
  if (dry_run) {
    show_log(proposal, session);
    return {};
  }
  return {ExitCode::done, publish(proposal, slug, folder, session)};
}

}  // namespace cop::app
