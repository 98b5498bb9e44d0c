#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/ballots/count.hpp"
#include "cop/ballots/fair_order.hpp"
#include "cop/ballots/turnout.hpp"
#include "cop/ballots/weights.hpp"
#include "support/project_from_text.hpp"

using cop::test::project_from_text;
using cop::test::TextFile;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

cop::Project voted(const std::string& rule, const std::vector<std::string>& bodies) {
  std::vector<TextFile> files{
      {"question.yaml",
       "selections:\n  - {id: q, decides: question, method: vote, rule: " + rule +
           ", options: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}]}\n"}};
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    files.push_back(
        {"ballots/q/" + std::to_string(i + 1) + ".yaml", "selection: q\n" + bodies[i] + "\n"});
  }
  return project_from_text(files);
}

/// "b=3 a,c": the support of the best, and the order.
std::string outcome(const std::string& rule, const std::vector<std::string>& bodies) {
  const cop::Project project = voted(rule, bodies);
  const cop::Selection& selection = project.question.selections.front();
  const cop::VoteCount count = count_ballots(selection, ballot_box(project, selection));
  std::string text;
  for (const auto& group : count.order) {
    if (!text.empty()) text += " > ";
    for (std::size_t i = 0; i < group.size(); ++i) {
      text += (i == 0 ? "" : "=") + count.options[group[i]];
    }
  }
  return text;
}

const std::vector<std::string> split_vote{"ranking: [a, b, c]", "ranking: [a, b, c]",
                                          "ranking: [a, b, c]", "ranking: [b, c, a]",
                                          "ranking: [b, c, a]"};

}  // namespace

TEST_CASE("each rule of rankings names its own order") {
  CHECK(outcome("plurality", split_vote) == "a > b > c");
  CHECK(outcome("borda", split_vote) == "b > a > c");
  CHECK(outcome("schulze", split_vote) == "a > b > c");
}

TEST_CASE("Borda and the pairwise winner stand side by side") {
  const cop::Project project = voted("borda", split_vote);
  const cop::Selection& selection = project.question.selections.front();
  const cop::VoteCount count = count_ballots(selection, ballot_box(project, selection));
  REQUIRE(count.ranks);
  CHECK(count.winner() == 1);
  CHECK(count.ranks->condorcet_winner == 0);
  CHECK(count.ranks->last_choices == std::vector<int>{2, 0, 3});
}

TEST_CASE("level options are one group, and then nobody wins") {
  CHECK(outcome("borda", {"ranking: [a, b, c]", "ranking: [b, a, c]"}) == "a=b > c");
  CHECK(outcome("mean-rating", {"ratings: {a: 8, b: 9}", "ratings: {a: 9, b: 8, c: 1}"}) ==
        "a=b > c");
  CHECK(outcome("points", {"points: {a: 4}", "points: {b: 2}", "points: {b: 2}"}) == "b > a > c");
}

TEST_CASE("a panel that disagrees about an option puts it behind one that it wants") {
  CHECK(outcome("rand", {"ratings: {a: 9, b: 7}", "ratings: {a: 9, b: 7}", "ratings: {a: 9, b: 7}",
                         "ratings: {a: 1, b: 7}", "ratings: {a: 1, b: 7}"}) == "b > a");
}

TEST_CASE("ballots that the rule cannot count give no result") {
  CHECK(outcome("borda", {"ratings: {a: 9}"}) == "");
  CHECK(outcome("mean-rating", {"ranking: [a]"}) == "");
  CHECK(outcome("points", {}) == "");
}

TEST_CASE("what is none of the options is not counted, and the first of two places is") {
  const cop::LoadedProject loaded =
      cop::test::read_from_text({{"question.yaml",
                                  "selections:\n  - {id: q, decides: question, method: vote, "
                                  "options: [{id: a, text: A}, {id: "
                                  "b, text: B}]}\n"},
                                 {"ballots/q/1.yaml", "selection: q\nranking: [z, b, b, a]\n"}});
  const cop::Selection& selection = loaded.project.question.selections.front();
  const auto votes = votes_of(selection, ballot_box(loaded.project, selection).counted);
  CHECK(votes.options == std::vector<std::string>{"a", "b"});
  CHECK(votes.rankings.front() == cop::stats::Ranking{2, 1});
}

TEST_CASE(
    "turnout counts the members of the day, and names who is missing unless votes are secret") {
  const std::vector<TextFile> files{
      {"question.yaml", "selections:\n  - {id: q, decides: question, method: vote}\n"},
      {"members.yaml",
       "members:\n  - {id: gp01, role: core}\n  - {id: gp02, role: core}\n"
       "  - {id: gp03, role: core, left: 2026-01-10, left_reason: time}\n"},
      {"ballots/q/gp01.yaml", "selection: q\nranking: [a]\n"}};
  const cop::Project open = project_from_text(files);
  const cop::Selection& selection = open.question.selections.front();
  const auto turnout = turnout_of(open, selection, ballot_box(open, selection), today);
  CHECK(turnout.cast == 1);
  CHECK(turnout.eligible == 2);
  REQUIRE(turnout.missing.size() == 1);
  CHECK(turnout.missing.front()->id.value.text == "gp02");
  std::vector<TextFile> secret = files;
  secret.back().name = "ballots/q/123456.yaml";
  const cop::Project hidden = project_from_text(secret);
  const auto none = turnout_of(hidden, hidden.question.selections.front(),
                               ballot_box(hidden, hidden.question.selections.front()), today);
  CHECK(none.is_anonymous);
  CHECK(none.missing.empty());
}

TEST_CASE("options are read in another order to every voter, and in the same one each time") {
  cop::Selection selection;
  selection.id.value.text = "q";
  for (const char* id : {"a", "b", "c", "d", "e"}) {
    cop::SelectionOption option;
    option.id.value.text = id;
    selection.options.push_back(option);
  }
  std::vector<int> firsts(5, 0);
  for (int i = 0; i < 500; ++i) {
    ++firsts[fair_order(selection, "gp" + std::to_string(i), 1).front()];
  }
  for (const int n : firsts) CHECK(n > 60);
  CHECK(fair_order(selection, "gp01", 1) == fair_order(selection, "gp01", 1));
  CHECK(fair_order(selection, "gp01", 1) != fair_order(selection, "gp01", 2));
}

TEST_CASE("500 ballots over 30 options are all counted") {
  cop::Votes votes;
  for (int i = 0; i < 30; ++i) votes.options.push_back("option-" + std::to_string(i));
  for (int voter = 0; voter < 500; ++voter) {
    cop::stats::Ranking ranking(30);
    for (int place = 0; place < 30; ++place) {
      ranking[static_cast<std::size_t>((place * 7 + voter) % 30)] = place + 1;
    }
    votes.rankings.push_back(ranking);
  }
  const cop::VoteCount count = count_votes(votes, cop::SelectionRule::borda);
  CHECK(count.ranks->voters == 500);
  double borda_points = 0;
  for (const auto& points : count.support) borda_points += points.value_or(0);
  CHECK(borda_points == 500 * 30 * 29 / 2);
}
