#include "cop/report/count_tables.hpp"

#include <fmt/core.h>

#include "cop/base/number_text.hpp"

namespace cop {
namespace {

/// More options than these make a table of pairs that nobody can read.
constexpr std::size_t most_in_pair_table = 8;

Column right(std::string title) { return {std::move(title), Align::right}; }

std::string percent_text(double share) { return number_text(share * 100) + "%"; }

Table ranking_table(const VoteCount& count) {
  const RankCount& ranks = *count.ranks;
  Table table{{{"Option"}, right("Borda"), right("First"), right("Last"), right("Beats")}, {}};
  if (ranks.agreement) table.columns.push_back(right("Mean rank"));
  for (const auto& group : ranks.borda_order) {
    for (const std::size_t option : group) {
      int beaten = 0;
      for (std::size_t other = 0; other < count.options.size(); ++other) {
        if (ranks.preferences.at(option, other) > ranks.preferences.at(other, option)) ++beaten;
      }
      table.rows.push_back({count.options[option], number_text(ranks.borda[option]),
                            std::to_string(ranks.first_choices[option]),
                            std::to_string(ranks.last_choices[option]), std::to_string(beaten)});
      if (ranks.agreement) {
        table.rows.back().push_back(number_text(ranks.agreement->mean_ranks[option]));
      }
    }
  }
  return table;
}

Table pair_table(const VoteCount& count) {
  Table table{{{"Preferred to:"}}, {}};
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
Paragraph pairwise_text(const VoteCount& count) {
  const RankCount& ranks = *count.ranks;
  const auto& first = ranks.borda_order.front();
  const std::string borda = first.size() == 1 ? count.options[first.front()] : "none alone";
  const std::string schulze = ranks.schulze_order.front().size() == 1
                                  ? count.options[ranks.schulze_order.front().front()]
                                  : "none alone";
  if (!ranks.condorcet_winner) {
    return {
        fmt::format("First by Borda: {}. By pairs: no option is preferred to every other one; "
                    "by the Schulze method: {}.",
                    borda, schulze)};
  }
  const std::string& pairwise = count.options[*ranks.condorcet_winner];
  if (pairwise == borda) {
    return {fmt::format("{} is first by Borda, and preferred to every other option.", borda)};
  }
  return {fmt::format("First by Borda: {}. But by pairs more voters prefer {} to every other "
                      "option. Show the group both and let people talk before it decides.",
                      borda, pairwise),
          Tone::caution};
}

std::string agreement_text(const stats::KendallW& agreement, std::size_t options) {
  return fmt::format("Agreement (Kendall's W, 0 none to 1 whole): {:.2f}; p = {:.3f}{}.",
                     agreement.w, agreement.p,
                     options < static_cast<std::size_t>(stats::fewest_options_for_kendall_test)
                         ? fmt::format(", rough with fewer than {} options",
                                       stats::fewest_options_for_kendall_test)
                         : "");
}

std::string_view class_text(const stats::PanelRating& rating) {
  if (rating.disagrees()) return "the panel disagrees";
  switch (rating.category) {
    case stats::PanelClass::appropriate: return "yes";
    case stats::PanelClass::inappropriate: return "no";
    case stats::PanelClass::uncertain: return "uncertain";
  }
  return {};
}

}  // namespace

std::vector<Block> ranking_blocks(const VoteCount& count) {
  if (!count.ranks || count.options.empty()) return {};
  std::vector<Block> blocks;
  blocks.emplace_back(ranking_table(count));
  const std::size_t options = count.options.size();
  if (options > 2 && options <= most_in_pair_table) {
    blocks.emplace_back(
        Paragraph{"How many voters prefer the option of the line to that of the "
                  "column:"});
    blocks.emplace_back(pair_table(count));
  }
  if (options > 1) blocks.emplace_back(pairwise_text(count));
  if (count.ranks->agreement) {
    blocks.emplace_back(Paragraph{agreement_text(*count.ranks->agreement, options)});
  }
  return blocks;
}

std::vector<Block> rating_blocks(const VoteCount& count) {
  if (count.ratings.empty()) return {};
  Table table{{{"Option"}, right("n"), right("Mean"), right("Median"), right("Middle half")}, {}};
  if (count.is_on_panel_scale) {
    table.columns.push_back(right("Disagreement"));
    table.columns.push_back({"Group"});
  }
  for (std::size_t option = 0; option < count.options.size(); ++option) {
    if (!count.ratings[option]) continue;
    const stats::PanelRating& rating = *count.ratings[option];
    table.rows.push_back({count.options[option], std::to_string(rating.n), number_text(rating.mean),
                          number_text(rating.median),
                          fmt::format("{} to {}", number_text(rating.lower_quartile),
                                      number_text(rating.upper_quartile))});
    if (!count.is_on_panel_scale) continue;
    table.rows.back().push_back(fmt::format("{:.2f}", rating.range.disagreement_index()));
    table.rows.back().emplace_back(class_text(rating));
  }
  std::vector<Block> blocks{std::move(table)};
  if (count.is_on_panel_scale) {
    blocks.emplace_back(
        Paragraph{"Disagreement is the index of the RAND/UCLA method: above 1 the "
                  "members disagree."});
  }
  return blocks;
}

std::vector<Block> points_blocks(const VoteCount& count) {
  if (count.points.empty()) return {};
  Table table{{{"Option"}, right("Points"), right("Votes"), right("Share")}, {}};
  for (const std::size_t option : stats::order_of_points(count.points)) {
    const stats::PointsResult& result = count.points[option];
    table.rows.push_back({count.options[option], number_text(result.total),
                          std::to_string(result.voters), percent_text(result.share)});
  }
  return {std::move(table)};
}

}  // namespace cop
