#include <algorithm>
#include <array>
#include <memory>

#include "cop/ballot/request.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/list/json_listing.hpp"
#include "cop/option_value.hpp"
#include "cop/report/listing.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"

namespace cop {
extern const ListKind selections_list;
}

namespace cop::app {
namespace {

ExitCode list(const BallotRequest& request, Session& session) {
  if (!request.words.empty()) {
    throw UsageError("cop ballot list takes no selection: cop ballot count shows how one stands");
  }
  const BallotDesk desk = open_desk(session);
  const Facts facts(desk.project(), reference_day(desk.project(), session.today()));
  session.env.out.write(
      request.format == "json"
          ? json_of_list("selections", masked(selections_list.build(facts), Names::hidden), facts)
          : text(list_report(selections_list, facts), session.width()));
  return ExitCode::done;
}

struct Verb {
  std::string_view name;
  ExitCode (*act)(const BallotRequest&, Session&);
};

constexpr std::array<Verb, 9> verbs{{{"open", open_vote},
                                     {"propose", propose_option},
                                     {"list", list},
                                     {"cast", cast_ballot},
                                     {"form", write_form},
                                     {"collect", collect_ballots},
                                     {"remind", remind_voters},
                                     {"count", show_count},
                                     {"close", close_vote}}};

const Verb& verb_called(const std::string& word) {
  std::vector<std::string_view> known;
  for (const Verb& verb : verbs) {
    if (verb.name == word) return verb;
    known.push_back(verb.name);
  }
  throw UsageError(
      "cop ballot can open, propose, list, cast, form, collect, remind, count and close, not \"" +
      shown(word, 40) + "\"" + nearest_or("", word, known));
}

void require_fitting(const BallotRequest& request) {
  const bool of_table = request.verb == "count" && !request.data.empty();
  require_belonging(
      "ballot", request.verb,
      {{"--decides", !request.decides.empty(), {"open"}},
       {"--method", !request.method.empty(), {"open"}},
       {"--eligible", !request.eligible.empty(), {"open"}},
       {"--measure", !request.measure.empty(), {"open"}},
       {"--option", !request.options.empty(), {"open", "propose"}},
       {"--rule", !request.rule.empty(), {"open", "count"}},
       {"--on", !request.on.empty(), {"open", "cast", "close"}},
       {"--member", !request.member.empty(), {"cast", "form"}},
       {"--anonymous", request.anonymous, {"cast", "form"}},
       {"--rank", !request.rank.empty(), {"cast"}},
       {"--rate", !request.ratings.empty(), {"cast"}},
       {"--points", !request.points.empty(), {"cast"}},
       {"--round", !request.round.empty(), {"cast", "form", "count"}},
       {"--output", !request.output.empty(), {"form"}},
       {"--data", !request.data.empty(), {"count"}},
       {"--format json", request.format != "text", {"list", "count"}},
       {"--result", !request.result.empty(), {"close"}},
       {"--dissent", !request.dissent.empty(), {"close"}},
       {"--dry-run", request.choices.dry_run, {"open", "propose", "cast", "collect", "close"}},
       {"--yes", request.choices.yes, {"open", "propose", "close"}}});
  if (of_table && !request.round.empty()) {
    throw UsageError("--round: the votes of a table are of one round; leave it out");
  }
}

void declare_opening(Options& options, BallotRequest& into) {
  options.group("To open a vote, or propose");
  options.choice("--decides", words_or_none<Decides>(), "what is decided", into.decides);
  options.choice("--method", words_or_none<SelectionMethod>(), "how (vote)", into.method);
  options.many("--option", "NAME=TEXT", "what can be chosen (may be repeated)", into.options);
  options.text("--measure", "ID", "rate the items of this score, for their weights", into.measure);
  options.text("--eligible", "N", "how many may vote (all members)", into.eligible);
}

void declare_voting(Options& options, BallotRequest& into) {
  options.group("To vote");
  options.text("--member", "CODE", "who votes", into.member);
  options.flag("--anonymous", "a number stands in place of the code", into.anonymous);
  options.text("--rank", "BEST,SECOND,...", "the order of the options", into.rank);
  options.many("--rate", "OPTION=NUMBER", "how important an option is (may be repeated)",
               into.ratings);
  options.many("--points", "OPTION=NUMBER", "points for an option (may be repeated)", into.points);
  options.text("--round", "N", "the round (the last one that somebody voted in)", into.round);
  options.text("-o,--output", "FILE", "form: where to write it (reports/), - for stdout",
               into.output);
}

Action configure(Options& options) {
  auto request = std::make_shared<BallotRequest>();
  BallotRequest& into = *request;
  options.word("VERB", "open, propose, list, cast, form, collect, remind, count or close",
               into.verb);
  options.words("SELECTION",
                "what is voted on, by its name in question.yaml; collect: files or folders",
                into.words);
  declare_opening(options, into);
  declare_voting(options, into);
  options.group("To count and close");
  options.choice("--rule", words_or_none<SelectionRule>(), "open, count: how votes are counted",
                 into.rule);
  options.text("--data", "FILE.csv", "count the votes of a table; needs no project", into.data);
  options.choice("--format", {"text", "json"}, "list, count: how to write it", into.format);
  options.text("--result", "OPTION", "what the group decided, where the count leaves it open",
               into.result);
  options.text("--dissent", "TEXT", "who or what spoke against it, and why", into.dissent);
  options.group("Options");
  options.text("--on", "DAY", "the day of opening, voting or deciding (today)", into.on);
  declare_edit_choices(options, into.choices);
  return [request](Session& session) {
    const Verb& verb = verb_called(request->verb);
    require_fitting(*request);
    return verb.act(*request, session);
  };
}

}  // namespace

extern const Command ballot_command{
    "ballot", "let the members choose: open a vote, cast a ballot, count, close",
    R"(Members choose the question, the measure, the weights of a score or the change. Each ballot is a
file of its own, ballots/SELECTION/MEMBER.yaml, so that two who vote at once never meet; anybody can
count again. cast asks on a terminal, and reads the options in another order to every member.

Examples:
  cop ballot open question --decides question --option recall="late recall letters" \
    --option referral="referral letters that come back"
  cop ballot cast question                       asks for your order
  cop ballot cast question --member gp02 --rank recall,referral
  cop ballot form question                       a page to vote on in a browser, without cop
  cop ballot collect ~/Downloads/question-gp02.yaml   take what it saved
  cop ballot remind question                     who is missing, and words to send
  cop ballot count question
  cop ballot close question                      writes the result and the day
  cop ballot open weights --decides weights --method survey --measure letter-score
  cop ballot cast weights --member gp02 --rate reason=9 --rate next-step=6
  cop ballot close weights                       writes the weights into measures.yaml too
  cop ballot count --data ranks.csv --rule schulze --format json

Exit: 0 done, 1 too late, voted already, or cop validate would find an error, 2 wrong command line,
3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
