#include <algorithm>

#include "cop/ballot/request.hpp"
#include "cop/ballots/weights.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/edits/selection.hpp"
#include "cop/edits/weights.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/report/ballot_results.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

bool decides_weights(const Selection& selection) {
  return selection.decides && selection.decides->value == Decides::weights;
}

/// The result that was given, as an option's id. Throws UsageError.
std::string option_given(const std::string& result, const Selection& selection) {
  std::vector<std::string> known;
  for (const SelectionOption& option : selection.options) {
    known.push_back(option.id.value.text);
  }
  if (known.empty() || std::find(known.begin(), known.end(), result) != known.end()) return result;
  throw UsageError("--result \"" + shown(result, 60) + "\" is none of the options" +
                   nearest_or("", result, known));
}

/// Whether the count makes this option first, alone or level with others.
bool is_first(const VoteCount& count, const std::string& option) {
  if (count.order.empty()) return false;
  const auto& best = count.order.front();
  return std::any_of(best.begin(), best.end(),
                     [&](std::size_t one) { return count.options[one] == option; });
}

/// What the count says, fit for a terminal.
std::string shown_standing(const VoteCount& count) {
  return shown(mask_identifiers(standing_text(english, count)), 400);
}

/// The result by the count, or the one that the group took instead. Throws UsageError.
std::string result_of(const BallotRequest& request, const Selection& selection,
                      const VoteCount& count) {
  if (request.result.empty()) {
    if (const auto winner = count.winner()) return count.options[*winner];
    throw UsageError(shown_standing(count) + " Say what the group decided: --result OPTION");
  }
  const std::string result = option_given(request.result, selection);
  const bool follows = count.order.empty() || is_first(count, result);
  if (!follows && request.dissent.empty()) {
    throw UsageError(shown_standing(count) + " To decide for " + shown(result, 60) +
                     " all the same, say why: --dissent TEXT");
  }
  return result;
}

Selection decision_in(const BallotRequest& request, const Selection& selection,
                      const VoteCount& count, Date today) {
  Selection decision;
  decision.decided_on = Located(request.on.empty() ? today : parse_day(request.on, today));
  decision.dissent = Text(request.dissent);
  if (!decides_weights(selection)) {
    decision.result = Text(result_of(request, selection, count));
  } else if (!request.result.empty()) {
    throw UsageError("--result: the weights stand with the items of their measure, not here");
  }
  return decision;
}

/// The weights that the ballots give to the scores that ask for them.
std::vector<SharedEdit> weights_of(const Project& project, const Selection& selection) {
  std::vector<SharedEdit> edits;
  if (!decides_weights(selection) || !gives_weights(selection)) return edits;
  const VotedWeights weights = voted_weights(project, selection);
  for (const Measure& measure : project.measures.measures) {
    const auto& from = measure.weights_from.selection;
    if (!from || from->value != selection.id.value) continue;
    edits.push_back(weigh_items(measure, weights));
  }
  return edits;
}

}  // namespace

ExitCode close_vote(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Project& project = desk.project();
  const Selection& selection = selection_called(request, project);
  const std::string& id = selection.id.value.text;
  if (selection.decided_on) {
    session.env.err.print("cop: nothing was written: \"{}\" was decided on {} already\n", id,
                          selection.decided_on->value.iso());
    return ExitCode::findings;
  }
  const BallotBox box = ballot_box(project, selection);
  const bool is_by_ballot =
      !selection.method || (selection.method->value != SelectionMethod::consensus &&
                            selection.method->value != SelectionMethod::imposed);
  if (is_by_ballot && box.counted.empty()) {
    session.env.err.print("cop: nothing was written: nobody has voted on \"{}\" yet\n", id);
    return ExitCode::findings;
  }
  const VoteCount count = count_ballots(selection, box);
  const Selection decision = decision_in(request, selection, count, session.today());
  const Turnout turnout = turnout_of(project, selection, box, session.today());
  session.say("{}", turnout_text(english, turnout, box));
  if (!decides_weights(selection) && !box.counted.empty()) session.say("{}", shown_standing(count));
  std::vector<SharedEdit> edits{decide_selection(selection.id.value, decision)};
  for (SharedEdit& edit : weights_of(project, selection)) edits.push_back(std::move(edit));
  return carry_out(edits, desk.folder, request.choices, session);
}

}  // namespace cop::app
