#include "cop/ballot/request.hpp"
#include "cop/ballots/turnout.hpp"
#include "cop/base/utf8.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string codes_of(const std::vector<const Member*>& members) {
  std::string codes;
  for (const Member* member : members) {
    codes += (codes.empty() ? "" : ", ") + member->id.value.text;
  }
  return codes;
}

/// A message to send to those whose ballots are missing.
std::string message_about(const Selection& selection, const Turnout& turnout) {
  const std::string& id = selection.id.value.text;
  std::string text = fmt::format("Your vote on \"{}\" is still missing: {} of {} have voted.\n", id,
                                 turnout.cast, turnout.eligible);
  for (const SelectionOption& option : selection.options) {
    text += "  - " + shown(masked_text(option.text->value, Names::hidden), 300) + "\n";
  }
  return text + fmt::format("To vote: cop ballot cast {}\n", id);
}

}  // namespace

ExitCode remind_voters(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Selection& selection = selection_called(request, desk.project());
  const std::string& id = selection.id.value.text;
  if (selection.decided_on) {
    session.say("\"{}\" was decided on {}: nobody has to be reminded", id,
                selection.decided_on->value.iso());
    return ExitCode::done;
  }
  const BallotBox box = ballot_box(desk.project(), selection);
  const Turnout turnout = turnout_of(desk.project(), selection, box, session.today());
  if (turnout.cast >= turnout.eligible && turnout.missing.empty()) {
    session.say("all {} have voted on \"{}\": cop ballot count {}", turnout.eligible, id, id);
    return ExitCode::done;
  }
  session.env.err.print(
      "{}\n", turnout.is_anonymous
                  ? "the ballots are anonymous, so nobody can tell whose are missing; for all "
                    "members:"
                  : "for " + codes_of(turnout.missing) + ":");
  session.env.out.write(message_about(selection, turnout));
  return ExitCode::done;
}

}  // namespace cop::app
