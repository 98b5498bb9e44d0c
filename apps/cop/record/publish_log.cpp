#include "cop/record/publish_log.hpp"

#include "cop/findings/format.hpp"
#include "cop/record/save.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {
namespace {

void show_findings(const LogProposal& proposal, const Session& session) {
  const FindingsReport report{
      "", proposal.findings, proposal.sources, 1, 0, session.colored(session.env.terminals.err)};
  session.env.out.flush();
  session.env.err.write(render_findings("full", report));
}

}  // namespace

Published publish_log(CycleLog log, const std::string& slug, const Project& project,
                      const std::string& folder, bool dry_run, const Session& session) {
  const std::string id = new_log_id(log.date->value, slug, session.env.random());
  const LogProposal proposal = propose_log(std::move(log), id, project, folder, session.today());
  show_findings(proposal, session);
  if (proposal.has_errors() && !project.charter.is_reconstructed()) {
    session.env.err.write("cop: nothing was written: mend what stands above and try again\n");
    return {ExitCode::findings};
  }
  if (dry_run) {
    session.env.out.write(proposal.text);
    session.say("this would be {}; nothing was written", proposal.file);
    return {};
  }
  const std::string file = save_log(proposal, folder, slug, session.env.random);
  session.say("wrote {}", file);
  remember_change("the log that was recorded", {file, std::nullopt, proposal.text}, folder,
                  session);
  return {ExitCode::done, file};
}

}  // namespace cop::app
