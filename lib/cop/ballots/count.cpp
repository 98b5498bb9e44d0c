#include "cop/ballots/count.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "cop/stats/consensus/borda.hpp"
#include "cop/stats/consensus/schulze.hpp"

namespace cop {
namespace {

std::vector<int> last_choices(const std::vector<stats::Ranking>& rankings, std::size_t options) {
  std::vector<int> last(options, 0);
  constexpr int unranked = std::numeric_limits<int>::max();
  for (const stats::Ranking& ranking : rankings) {
    int worst = 0;
    for (const auto& rank : ranking) worst = std::max(worst, rank.value_or(unranked));
    for (std::size_t i = 0; i < options; ++i) {
      if (ranking[i].value_or(unranked) == worst) ++last[i];
    }
  }
  return last;
}

std::optional<RankCount> count_rankings(const Votes& votes) {
  if (votes.rankings.empty()) return std::nullopt;
  const std::size_t options = votes.options.size();
  RankCount count;
  count.voters = static_cast<int>(votes.rankings.size());
  count.preferences = stats::pairwise_preferences(votes.rankings, options);
  count.strengths = stats::schulze_strengths(count.preferences);
  count.borda = stats::borda_scores(count.preferences, count.voters);
  count.borda_order = stats::order_by(count.borda);
  count.schulze_order = stats::schulze_order(count.strengths);
  count.condorcet_winner = stats::condorcet_winner(count.preferences);
  count.condorcet_loser = stats::condorcet_loser(count.preferences);
  count.first_choices = stats::first_choices(votes.rankings, options);
  count.last_choices = last_choices(votes.rankings, options);
  count.agreement = stats::kendall_w(votes.rankings);
  return count;
}

bool is_panel_rating(double rating) {
  return rating >= 1 && rating <= 9 && rating == std::floor(rating);
}

void count_ratings(const Votes& votes, VoteCount& count) {
  if (votes.ratings.empty()) return;
  count.is_on_panel_scale = true;
  for (std::size_t option = 0; option < votes.options.size(); ++option) {
    const std::vector<double> ratings = ratings_of(votes, option);
    count.is_on_panel_scale =
        count.is_on_panel_scale && std::all_of(ratings.begin(), ratings.end(), is_panel_rating);
    count.ratings.push_back(stats::panel_rating(ratings));
  }
}

/// How many others an option reaches by a stronger chain than leads back.
double options_beaten(const stats::PairTable& strengths, std::size_t option) {
  int beaten = 0;
  for (std::size_t other = 0; other < strengths.options(); ++other) {
    if (strengths.at(option, other) > strengths.at(other, option)) ++beaten;
  }
  return beaten;
}

std::optional<double> support_from_ranks(const VoteCount& count, std::size_t option) {
  if (!count.ranks) return std::nullopt;
  switch (count.rule) {
    case SelectionRule::plurality: return count.ranks->first_choices[option];
    case SelectionRule::schulze: return options_beaten(count.ranks->strengths, option);
    default: return count.ranks->borda[option];
  }
}

std::optional<double> support_for(const VoteCount& count, std::size_t option) {
  switch (count.rule) {
    case SelectionRule::points:
      if (count.points.empty()) return std::nullopt;
      return count.points[option].total;
    case SelectionRule::mean_rating:
    case SelectionRule::median_rating:
    case SelectionRule::rand: {
      if (count.ratings.empty() || !count.ratings[option]) return std::nullopt;
      const stats::PanelRating& rating = *count.ratings[option];
      return count.rule == SelectionRule::mean_rating ? rating.mean : rating.median;
    }
    default: return support_from_ranks(count, option);
  }
}

/// What decides between options with equal support, the higher first.
double second_thought(const VoteCount& count, std::size_t option) {
  return count.rule == SelectionRule::points ? count.points[option].voters : 0;
}

/// What decides before the support: a panel's classes.
int first_thought(const VoteCount& count, std::size_t option) {
  if (count.rule != SelectionRule::rand) return 0;
  return static_cast<int>(count.ratings[option]->category);
}

/// Numbers that differ by less than rounding are level.
double rounded(double number) { return std::round(number * 1e9) / 1e9; }

stats::Order order_of(const VoteCount& count) {
  using Key = std::tuple<int, double, double>;
  std::map<Key, std::vector<std::size_t>, std::greater<>> groups;
  for (std::size_t option = 0; option < count.options.size(); ++option) {
    if (!count.support[option]) continue;
    groups[{first_thought(count, option), rounded(*count.support[option]),
            second_thought(count, option)}]
        .push_back(option);
  }
  stats::Order order;
  for (auto& [key, options] : groups) order.push_back(std::move(options));
  return order;
}

}  // namespace

std::optional<std::size_t> VoteCount::winner() const {
  if (order.empty() || order.front().size() != 1) return std::nullopt;
  return order.front().front();
}

SelectionRule rule_for(const Votes& votes) {
  if (!votes.rankings.empty()) return SelectionRule::borda;
  if (!votes.ratings.empty()) return SelectionRule::rand;
  return votes.points.empty() ? SelectionRule::borda : SelectionRule::points;
}

VoteCount count_votes(const Votes& votes, std::optional<SelectionRule> rule) {
  VoteCount count;
  count.options = votes.options;
  count.rule = rule.value_or(rule_for(votes));
  count.ranks = count_rankings(votes);
  count_ratings(votes, count);
  if (!votes.points.empty()) count.points = stats::add_points(votes.points, votes.options.size());
  for (std::size_t option = 0; option < votes.options.size(); ++option) {
    count.support.push_back(support_for(count, option));
  }
  count.order = order_of(count);
  return count;
}

VoteCount count_ballots(const Selection& selection, const BallotBox& box) {
  const auto rule = selection.rule ? std::optional(selection.rule->value) : std::nullopt;
  return count_votes(votes_of(selection, box.counted), rule);
}

}  // namespace cop
