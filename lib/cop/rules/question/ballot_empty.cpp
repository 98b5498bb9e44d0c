#include <string_view>

#include <fmt/core.h>

#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// The key that the rule counts; nothing where any will do.
std::string_view counted_key(const Selection& selection) {
  if (!selection.rule) return {};
  switch (selection.rule->value) {
    case SelectionRule::points: return "points";
    case SelectionRule::borda:
    case SelectionRule::schulze: return "ranking";
    case SelectionRule::median_rating:
    case SelectionRule::mean_rating:
    case SelectionRule::rand: return "ratings";
    case SelectionRule::plurality: return {};
  }
  return {};
}

bool holds(const Ballot& ballot, std::string_view key) {
  if (key == "points") return !ballot.points.empty();
  if (key == "ranking") return !ballot.ranking.empty();
  if (key == "ratings") return !ballot.ratings.empty();
  return !ballot.points.empty() || !ballot.ranking.empty() || !ballot.ratings.empty();
}

void check(const Facts& facts, Findings& findings) {
  for (const CastBallot& cast : facts.project.ballots) {
    const Selection* selection = facts.project.find_selection(cast.ballot.selection.value);
    if (selection == nullptr || is_misplaced(cast)) continue;
    const std::string_view key = counted_key(*selection);
    if (holds(cast.ballot, key)) continue;
    findings.add({cast.file},
                 fmt::format("this ballot has no {}, and so it does not count",
                             key.empty() ? "ranking, ratings or points" : key),
                 "ask the member for the vote, or delete the file if none was meant");
  }
}

}  // namespace

extern const Rule ballot_empty_rule{
    .name = "ballot-empty",
    .severity = Severity::warning,
    .of_method = false,
    .needs = Needs::whole_file,
    .summary = "A ballot holds nothing that the rule of the vote counts",
    .why =
        "The member has handed in a ballot and believes to have voted, but the count will pass it "
        "by.",
    .bad = R"(# ballots/question/gp02.yaml
ranking: [])",
    .good = R"(# ballots/question/gp02.yaml
ranking: [recall, referral])",
    .check = check,
};

}  // namespace cop
