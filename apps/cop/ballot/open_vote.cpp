#include <fmt/core.h>

#include "cop/ballot/request.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/edits/selection.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/option_value.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

bool is_without_ballots(SelectionMethod method) {
  return method == SelectionMethod::consensus || method == SelectionMethod::imposed;
}

/// The rule that fits what is decided and how, where none is given.
std::optional<SelectionRule> usual_rule(Decides decides, SelectionMethod method) {
  if (is_without_ballots(method)) return std::nullopt;
  if (decides == Decides::weights) {
    return method == SelectionMethod::delphi ? SelectionRule::median_rating
                                             : SelectionRule::mean_rating;
  }
  if (method == SelectionMethod::delphi) return SelectionRule::rand;
  return method == SelectionMethod::nominal_group ? SelectionRule::points : SelectionRule::borda;
}

/// The items of a score as options, so that each item gets its weight.
std::vector<SelectionOption> items_of(const std::string& id, const Project& project) {
  std::vector<std::string> known;
  for (const Measure& measure : project.measures.measures) {
    known.push_back(measure.id.value.text);
  }
  const Measure* measure = project.find_measure(Id<Measure>(id));
  if (measure == nullptr) {
    throw UsageError("--measure \"" + shown(id, 60) + "\" is not in measures.yaml" +
                     nearest_or("", id, known));
  }
  if (measure->items.empty()) {
    throw UsageError("--measure " + id + ": it has no items to weigh; list them in measures.yaml");
  }
  std::vector<SelectionOption> options;
  for (const ScoreItem& item : measure->items) {
    SelectionOption option;
    option.id.value.text = item.id.value.text;
    option.text = item.text;
    options.push_back(std::move(option));
  }
  return options;
}

void require_options(const Selection& selection) {
  const SelectionMethod method = selection.method->value;
  const bool may_wait = method == SelectionMethod::nominal_group || is_without_ballots(method);
  if (selection.options.size() > 1 || may_wait) return;
  throw UsageError(
      selection.options.empty()
          ? "say what can be chosen: --option recall=\"late recall letters\" --option …; to rate "
            "the items of a score: --measure ID"
          : "one option is no choice: give --option at least twice");
}

Selection selection_in(const BallotRequest& request, const Project& project, Date today) {
  Selection selection;
  const std::string& id = selection_word(request);
  if (!is_id(id)) {
    throw UsageError("\"" + shown(id, 60) +
                     "\": a selection has small letters, digits and dashes only, such as question");
  }
  if (request.decides.empty()) {
    throw UsageError("say what is decided: --decides question, measure, weights or change");
  }
  selection.id.value.text = id;
  selection.decides = option_value<Decides>("--decides", request.decides);
  selection.method =
      option_value<SelectionMethod>("--method", request.method.empty() ? "vote" : request.method);
  selection.options =
      request.measure.empty() ? options_in(request) : items_of(request.measure, project);
  selection.eligible = option_value<long>("--eligible", request.eligible);
  selection.rule = option_value<SelectionRule>("--rule", request.rule);
  const auto usual = usual_rule(selection.decides->value, selection.method->value);
  if (!selection.rule && usual) selection.rule = Located(*usual);
  selection.opened_on = Located(request.on.empty() ? today : parse_day(request.on, today));
  require_options(selection);
  return selection;
}

/// What the members do next.
std::string next_step(const Selection& selection) {
  const std::string& id = selection.id.value.text;
  if (is_without_ballots(selection.method->value)) {
    return fmt::format("when it is settled: cop ballot close {} --result …", id);
  }
  if (selection.options.size() < 2) {
    return fmt::format("now collect ideas: cop ballot propose {} --option NAME=TEXT", id);
  }
  return fmt::format("members vote with: cop ballot cast {} --member CODE", id);
}

}  // namespace

ExitCode open_vote(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Selection selection = selection_in(request, desk.project(), session.today());
  if (desk.project().find_selection(selection.id.value) != nullptr) {
    throw UsageError("there is a selection called \"" + selection.id.value.text +
                     "\" already: give this one another name");
  }
  const ExitCode code =
      carry_out({open_selection(selection)}, desk.folder, request.choices, session);
  if (code == ExitCode::done && !request.choices.dry_run) {
    session.say("{}", next_step(selection));
  }
  return code;
}

ExitCode propose_option(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Selection& selection = selection_called(request, desk.project());
  const std::string& id = selection.id.value.text;
  const auto options = options_in(request);
  if (options.empty()) throw UsageError("say what is proposed: --option NAME=TEXT");
  const auto ballots = ballots_of(desk.project(), selection).size();
  if (selection.decided_on || ballots > 0) {
    session.env.err.print(
        "cop: nothing was written: {}, so an option that is new now would not have been on every "
        "ballot; open another selection with all options\n",
        selection.decided_on
            ? "\"" + id + "\" is decided"
            : counted(ballots, "ballot of \"", "ballots of \"") + id + "\" are cast already");
    return ExitCode::findings;
  }
  std::vector<SharedEdit> edits;
  for (const SelectionOption& option : options) edits.push_back(add_option(selection, option));
  return carry_out(edits, desk.folder, request.choices, session);
}

}  // namespace cop::app
