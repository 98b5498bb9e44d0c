#include "cop/report/count_tables.hpp"

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/ballots.hpp"
#include "cop/language/phrases/common.hpp"

namespace cop {
namespace {

/// More options than these make a table of pairs that nobody can read.
constexpr std::size_t most_in_pair_table = 8;

Column right(std::string title) { return {std::move(title), Align::right}; }

std::string percent_text(const Language& say, double share) {
  return say.number(share * 100) + unit_behind(say, "%");
}

Table ranking_table(const Language& say, const VoteCount& count) {
  const RankCount& ranks = *count.ranks;
  Table table{{{say(phrase::option)},
               right(say(phrase::borda_column)),
               right(say(phrase::first_column)),
               right(say(phrase::last_column)),
               right(say(phrase::beats_column))},
              {}};
  if (ranks.agreement) table.columns.push_back(right(say(phrase::mean_rank)));
  for (const auto& group : ranks.borda_order) {
    for (const std::size_t option : group) {
      int beaten = 0;
      for (std::size_t other = 0; other < count.options.size(); ++other) {
        if (ranks.preferences.at(option, other) > ranks.preferences.at(other, option)) ++beaten;
      }
      table.rows.push_back({count.options[option], say.number(ranks.borda[option]),
                            std::to_string(ranks.first_choices[option]),
                            std::to_string(ranks.last_choices[option]), std::to_string(beaten)});
      if (ranks.agreement) {
        table.rows.back().push_back(say.number(ranks.agreement->mean_ranks[option]));
      }
    }
  }
  return table;
}

Table pair_table(const Language& say, const VoteCount& count) {
  Table table{{{say(phrase::preferred_to)}}, {}};
  for (const std::string& option : count.options) table.columns.push_back(right(option));
  for (std::size_t one = 0; one < count.options.size(); ++one) {
    table.rows.push_back({count.options[one]});
    for (std::size_t other = 0; other < count.options.size(); ++other) {
      table.rows.back().push_back(
          one == other ? "" : std::to_string(count.ranks->preferences.at(one, other)));
    }
  }
  return table;
}

/// What the pairwise comparison says beside the Borda count.
Paragraph pairwise_text(const Language& say, const VoteCount& count) {
  const RankCount& ranks = *count.ranks;
  const auto& first = ranks.borda_order.front();
  const std::string borda =
      first.size() == 1 ? count.options[first.front()] : say(phrase::none_alone);
  const std::string schulze = ranks.schulze_order.front().size() == 1
                                  ? count.options[ranks.schulze_order.front().front()]
                                  : say(phrase::none_alone);
  if (!ranks.condorcet_winner) {
    return {say(phrase::borda_and_schulze, borda, schulze)};
  }
  const std::string& pairwise = count.options[*ranks.condorcet_winner];
  if (pairwise == borda) {
    return {say(phrase::first_by_both, borda)};
  }
  return {say(phrase::first_by_borda_only, borda, pairwise), Tone::caution};
}

std::string agreement_text(const Language& say, const stats::KendallW& agreement,
                           std::size_t options) {
  return say(phrase::kendall, say.written(fmt::format("{:.2f}", agreement.w)),
             say.written(fmt::format("{:.3f}", agreement.p)),
             options < static_cast<std::size_t>(stats::fewest_options_for_kendall_test)
                 ? say(phrase::kendall_rough, stats::fewest_options_for_kendall_test)
                 : "");
}

std::string class_text(const Language& say, const stats::PanelRating& rating) {
  if (rating.disagrees()) return say(phrase::panel_disagrees);
  switch (rating.category) {
    case stats::PanelClass::appropriate: return say(phrase::yes);
    case stats::PanelClass::inappropriate: return say(phrase::no);
    case stats::PanelClass::uncertain: return say(phrase::uncertain);
  }
  return {};
}

}  // namespace

std::vector<Block> ranking_blocks(const Language& say, const VoteCount& count) {
  if (!count.ranks || count.options.empty()) return {};
  std::vector<Block> blocks;
  blocks.emplace_back(ranking_table(say, count));
  const std::size_t options = count.options.size();
  if (options > 2 && options <= most_in_pair_table) {
    blocks.emplace_back(Paragraph{say(phrase::prefer_line_to_column)});
    blocks.emplace_back(pair_table(say, count));
  }
  if (options > 1) blocks.emplace_back(pairwise_text(say, count));
  if (count.ranks->agreement) {
    blocks.emplace_back(Paragraph{agreement_text(say, *count.ranks->agreement, options)});
  }
  return blocks;
}

std::vector<Block> rating_blocks(const Language& say, const VoteCount& count) {
  if (count.ratings.empty()) return {};
  Table table{{{say(phrase::option)},
               right(say(phrase::n_column)),
               right(say(phrase::mean_column)),
               right(say(phrase::median_column)),
               right(say(phrase::middle_half))},
              {}};
  if (count.is_on_panel_scale) {
    table.columns.push_back(right(say(phrase::disagreement)));
    table.columns.push_back({say(phrase::group_column)});
  }
  for (std::size_t option = 0; option < count.options.size(); ++option) {
    if (!count.ratings[option]) continue;
    const stats::PanelRating& rating = *count.ratings[option];
    table.rows.push_back({count.options[option], std::to_string(rating.n), say.number(rating.mean),
                          say.number(rating.median),
                          say(phrase::number_range, say.number(rating.lower_quartile),
                              say.number(rating.upper_quartile))});
    if (!count.is_on_panel_scale) continue;
    table.rows.back().push_back(
        say.written(fmt::format("{:.2f}", rating.range.disagreement_index())));
    table.rows.back().emplace_back(class_text(say, rating));
  }
  std::vector<Block> blocks{std::move(table)};
  if (count.is_on_panel_scale) {
    blocks.emplace_back(Paragraph{say(phrase::rand_index)});
  }
  return blocks;
}

std::vector<Block> points_blocks(const Language& say, const VoteCount& count) {
  if (count.points.empty()) return {};
  Table table{{{say(phrase::option)},
               right(say(phrase::points_column)),
               right(say(phrase::votes_column)),
               right(say(phrase::share_column))},
              {}};
  for (const std::size_t option : stats::order_of_points(count.points)) {
    const stats::PointsResult& result = count.points[option];
    table.rows.push_back({count.options[option], say.number(result.total),
                          std::to_string(result.voters), percent_text(say, result.share)});
  }
  return {std::move(table)};
}

}  // namespace cop
