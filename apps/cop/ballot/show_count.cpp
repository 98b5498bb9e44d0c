#include "cop/ballot/count_json.hpp"
#include "cop/ballot/read_votes.hpp"
#include "cop/ballot/request.hpp"
#include "cop/option_value.hpp"
#include "cop/record/given_file.hpp"
#include "cop/report/ballot_results.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::optional<SelectionRule> rule_in(const BallotRequest& request) {
  const auto rule = option_value<SelectionRule>("--rule", request.rule);
  return rule ? std::optional(rule->value) : std::nullopt;
}

/// Whether votes of this kind can be counted by the rule.
bool fits(SelectionRule rule, const Votes& votes) {
  switch (rule) {
    case SelectionRule::points: return !votes.points.empty();
    case SelectionRule::mean_rating:
    case SelectionRule::median_rating:
    case SelectionRule::rand: return !votes.ratings.empty();
    default: return !votes.rankings.empty();
  }
}

void require_fit(const std::optional<SelectionRule>& rule, const Votes& votes) {
  if (!rule || fits(*rule, votes)) return;
  throw UsageError(fmt::format("--rule {}: these ballots {}, so it has nothing to count",
                               word(*rule),
                               !votes.rankings.empty()  ? "rank the options"
                               : !votes.ratings.empty() ? "rate the options"
                               : !votes.points.empty()  ? "give points"
                                                        : "are empty"));
}

ExitCode count_table(const BallotRequest& request, Session& session) {
  if (!request.words.empty()) {
    throw UsageError("give a selection or --data, not both");
  }
  const auto rule = rule_in(request);
  const Votes votes = read_votes(request.data, rule, session);
  require_fit(rule, votes);
  const VoteCount count = count_votes(votes, rule);
  if (request.format == "json") {
    session.env.out.write(json_of_count(votes, count, nullptr));
    return ExitCode::done;
  }
  Report report{"The count of " + name_given(request.data)};
  report.sections.push_back({"", {Paragraph{standing_text(english, count), Tone::strong}}});
  for (Block& block : count_blocks(english, count)) report.sections.back().blocks.push_back(block);
  session.env.out.write(text(masked(std::move(report), Names::kept), session.width()));
  return ExitCode::done;
}

ExitCode count_selection(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Project& project = desk.project();
  Selection selection = selection_called(request, project);
  const auto round = option_value<long>("--round", request.round);
  const long last = ballot_box(project, selection).round;
  if (round && (round->value < 1 || round->value > last)) {
    throw UsageError(fmt::format("--round: there is no ballot of round {}; the last one is {}",
                                 round->value, last));
  }
  const BallotBox box = ballot_box(project, selection, round ? round->value : last);
  const Votes votes = votes_of(selection, box.counted);
  if (const auto rule = rule_in(request)) {
    require_fit(rule, votes);
    selection.rule = Located(*rule);
  }
  const VoteCount count = count_ballots(selection, box);
  const Date today = reference_day(project, session.today());
  const Turnout turnout = turnout_of(project, selection, box, today);
  if (request.format == "json") {
    const CountedSelection counted{selection.id.value.text, box.round, turnout.cast,
                                   turnout.eligible};
    session.env.out.write(json_of_count(votes, count, &counted));
    return ExitCode::done;
  }
  const Facts facts(project, today);
  Report report{"The count of " + selection.id.value.text};
  report.sections.push_back({"", ballot_blocks(english, facts, selection, box)});
  session.env.out.write(text(masked(std::move(report), Names::hidden), session.width()));
  return ExitCode::done;
}

}  // namespace

ExitCode show_count(const BallotRequest& request, Session& session) {
  return request.data.empty() ? count_selection(request, session) : count_table(request, session);
}

}  // namespace cop::app
