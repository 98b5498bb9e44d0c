#include <algorithm>

#include <fmt/core.h>

#include "cop/ballot/ask_ballot.hpp"
#include "cop/ballot/publish_ballot.hpp"
#include "cop/ballot/request.hpp"
#include "cop/ballots/turnout.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/known_member.hpp"
#include "cop/option_value.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::vector<std::string> codes_of(const Project& project) {
  std::vector<std::string> codes;
  for (const Member& member : project.membership.members) codes.push_back(member.id.value.text);
  return codes;
}

/// The option of this id. Throws UsageError with the nearest one.
const SelectionOption& option_called(const char* flag, const std::string& word,
                                     const Selection& selection) {
  std::vector<std::string> known;
  for (const SelectionOption& option : selection.options) {
    if (option.id.value.text == word) return option;
    known.push_back(option.id.value.text);
  }
  throw UsageError(fmt::format(
      "{}: \"{}\" is none of the options of \"{}\"{}", flag, shown(word, 60),
      selection.id.value.text,
      nearest_or("; cop show " + selection.id.value.text + " lists them", word, known)));
}

std::vector<Text> ranking_in(const std::string& given, const Selection& selection) {
  std::vector<Text> ranking;
  if (given.empty()) return ranking;
  for (const std::string& word : split(given, ',')) {
    const Text option(option_called("--rank", word, selection).id.value.text);
    if (std::find(ranking.begin(), ranking.end(), option) != ranking.end()) {
      throw UsageError("--rank: \"" + word + "\" stands there twice; every option has one place");
    }
    ranking.push_back(option);
  }
  return ranking;
}

/// `OPTION=NUMBER` of each.
std::vector<NamedNumber> numbers_in(const char* flag, const std::vector<std::string>& given,
                                    const Selection& selection) {
  std::vector<NamedNumber> numbers;
  for (const std::string& one : given) {
    const std::size_t equals = std::min(one.find('='), one.size());
    const std::string id = option_called(flag, one.substr(0, equals), selection).id.value.text;
    const std::string number = equals < one.size() ? one.substr(equals + 1) : "";
    if (const std::string wrong = complaint_about_number(selection, number); !wrong.empty()) {
      throw UsageError(fmt::format("{} {}: {}", flag, id, wrong));
    }
    const auto is_same = [&](const NamedNumber& other) { return other.name.value == id; };
    if (std::any_of(numbers.begin(), numbers.end(), is_same)) {
      throw UsageError(fmt::format("{}: \"{}\" has two numbers; give it one", flag, id));
    }
    numbers.push_back({Located(id), *option_value<double>(flag, number)});
  }
  return numbers;
}

std::string flag_for(BallotForm form) {
  switch (form) {
    case BallotForm::ratings: return "--rate OPTION=NUMBER for each option";
    case BallotForm::points: return "--points OPTION=NUMBER for those that get any";
    case BallotForm::ranking: break;
  }
  return "--rank BEST,SECOND,…";
}

bool is_filled(const Ballot& ballot) {
  return !ballot.ranking.empty() || !ballot.ratings.empty() || !ballot.points.empty();
}

/// Only what the rule counts may stand on a ballot. Throws UsageError.
void require_form(const Ballot& ballot, const Selection& selection) {
  if (!selection.rule || !is_filled(ballot)) return;
  const BallotForm form = form_of(selection);
  const bool fits = (ballot.ranking.empty() || form == BallotForm::ranking) &&
                    (ballot.ratings.empty() || form == BallotForm::ratings) &&
                    (ballot.points.empty() || form == BallotForm::points);
  if (fits) return;
  throw UsageError(fmt::format("\"{}\" is counted by the rule {}: vote with {}",
                               selection.id.value.text, word(selection.rule->value),
                               flag_for(form)));
}

/// A number that no ballot of the selection has.
std::string free_number(const Project& project, const Selection& selection,
                        const Session& session) {
  const auto ballots = ballots_of(project, selection);
  while (true) {
    const std::string number = fmt::format("{:06}", 100'000 + session.env.random() % 900'000);
    const auto has_it = [&](const CastBallot* cast) { return cast->voter == number; };
    if (std::none_of(ballots.begin(), ballots.end(), has_it)) return number;
  }
}

/// The ballot as far as the flags fill it.
NewBallot ballot_in(const BallotRequest& request, const Project& project,
                    const Selection& selection, const Session& session) {
  NewBallot ballot{request.member, {}};
  if (request.anonymous) ballot.voter = free_number(project, selection, session);
  ballot.ballot.selection = selection.id;
  const long round = round_in(request, project, selection);
  if (round > 1) ballot.ballot.round = Located(round);
  if (!request.anonymous) {
    ballot.ballot.date =
        Located(request.on.empty() ? session.today() : parse_day(request.on, session.today()));
  }
  ballot.ballot.ranking = ranking_in(request.rank, selection);
  ballot.ballot.ratings = numbers_in("--rate", request.ratings, selection);
  ballot.ballot.points = numbers_in("--points", request.points, selection);
  require_form(ballot.ballot, selection);
  return ballot;
}

[[noreturn]] void refuse_open(const NewBallot& ballot, const Selection& selection) {
  std::string missing;
  if (ballot.voter.empty()) {
    missing += "\n  who votes: --member CODE, or --anonymous where nobody may know";
  }
  if (!is_filled(ballot.ballot)) missing += "\n  the vote: " + flag_for(form_of(selection));
  throw UsageError("nobody can be asked here, and this is missing:" + missing);
}

/// Asks for what the flags leave open.
void complete(NewBallot& ballot, const Project& project, const Selection& selection,
              Session& session) {
  if (!ballot.voter.empty() && is_filled(ballot.ballot)) return;
  if (!session.may_ask()) refuse_open(ballot, selection);
  Dialog dialog(session.env.in, session.env.err);
  const NewBallot begun = ballot;
  dialog.conduct([&] {
    ballot = begun;
    if (ballot.voter.empty()) {
      ballot.voter = dialog.ask(
          {.question = "Who votes? Your code:",
           .help = "As in members.yaml. Where nobody may know: cop ballot cast --anonymous",
           .check = [&](const std::string& code) { return complaint_about_member(project, code); },
           .is_required = true,
           .completions = any_of(codes_of(project))});
    }
    if (!is_filled(ballot.ballot)) {
      ask_ballot(dialog, project, selection, ballot.voter, ballot.ballot);
    }
  });
  if (!is_filled(ballot.ballot)) throw Abandoned("the ballot is empty; nothing was written");
}

void require_voter(const BallotRequest& request, const Project& project) {
  if (request.anonymous && !request.member.empty()) {
    throw UsageError("--member and --anonymous: a ballot bears a code or nothing; give one");
  }
  if (request.anonymous && !request.on.empty()) {
    throw UsageError("--on: an anonymous ballot bears no day, which could tell whose it is");
  }
  if (request.member.empty()) return;
  const std::string wrong = complaint_about_member(project, request.member);
  if (!wrong.empty()) throw UsageError("--member " + wrong);
}

void say_turnout(const BallotDesk& desk, const Selection& selection, const Session& session) {
  const BallotBox box = ballot_box(desk.project(), selection);
  const Turnout turnout = turnout_of(desk.project(), selection, box, session.today());
  session.say("{} of {} have voted", turnout.cast + 1, turnout.eligible);
}

}  // namespace

ExitCode cast_ballot(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Project& project = desk.project();
  const Selection& selection = selection_called(request, project);
  if (selection.decided_on) {
    session.env.err.print(
        "cop: nothing was written: \"{}\" was decided on {}, and a ballot now would not count\n",
        selection.id.value.text, selection.decided_on->value.iso());
    return ExitCode::findings;
  }
  if (selection.options.empty()) {
    throw UsageError("\"" + selection.id.value.text +
                     "\" has no options yet: cop ballot propose adds them");
  }
  require_voter(request, project);
  NewBallot ballot = ballot_in(request, project, selection, session);
  complete(ballot, project, selection, session);
  const bool is_first_of_round =
      !ballot.ballot.round || ballot.ballot.round->value == ballot_box(project, selection).round;
  const ExitCode code = publish_ballot(ballot, desk, request.choices.dry_run, session);
  if (code == ExitCode::done && !request.choices.dry_run && is_first_of_round) {
    say_turnout(desk, selection, session);
  }
  return code;
}

}  // namespace cop::app
