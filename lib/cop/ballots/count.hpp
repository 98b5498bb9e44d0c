#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cop/ballots/votes.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/stats/consensus/kendall_w.hpp"
#include "cop/stats/consensus/pairwise.hpp"
#include "cop/stats/consensus/panel_rating.hpp"
#include "cop/stats/consensus/points.hpp"

namespace cop {

/// What the rankings come to, by every rule at once: where the rules part, people should talk.
struct RankCount {
  int voters = 0;
  stats::PairTable preferences{0}, strengths{0};
  std::vector<double> borda;
  stats::Order borda_order, schulze_order;
  std::optional<std::size_t> condorcet_winner, condorcet_loser;
  std::vector<int> first_choices;
  /// How many voters put each option behind all others.
  std::vector<int> last_choices;
  /// Only where every ballot ranks every option.
  std::optional<stats::KendallW> agreement;
};

/// What the votes on a selection come to. Options are counted from 0.
struct VoteCount {
  std::vector<std::string> options;
  std::optional<RankCount> ranks;
  /// For each option; empty where nobody rates. Ratings outside 1 to 9 are no panel's: then only n,
  /// mean and quartiles mean something.
  std::vector<std::optional<stats::PanelRating>> ratings;
  bool is_on_panel_scale = false;
  /// For each option; empty where nobody gives points.
  std::vector<stats::PointsResult> points;

  SelectionRule rule = SelectionRule::borda;
  /// How much the votes speak for each option by the rule: first places, points, Borda points,
  /// options that it beats (Schulze), the median or the mean rating. Nothing where no vote does.
  std::vector<std::optional<double>> support;
  /// From best to worst by the rule; level ones in one group. Options without support are left out.
  stats::Order order;

  /// The one option that is first by the rule; nothing where none is, or several are level.
  [[nodiscard]] std::optional<std::size_t> winner() const;
};

/// The rule that these votes are counted by where the selection names none: Borda for rankings, the
/// panel method for ratings, points for points.
SelectionRule rule_for(const Votes& votes);

/// Counts votes; without a rule, by the one that fits them.
VoteCount count_votes(const Votes& votes, std::optional<SelectionRule> rule);

/// Counts the ballots in the box by the rule of the selection.
VoteCount count_ballots(const Selection& selection, const BallotBox& box);

}  // namespace cop
