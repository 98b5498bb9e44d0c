#include "cop/report/comparison_blocks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// From here on a phase has enough points for a run chart to say more than two averages.
constexpr std::size_t enough_points = 10;

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

std::string how_divided(const MeasureComparison& comparison) {
  switch (comparison.phases_by) {
    case PhasesBy::stage: return {};
    case PhasesBy::baseline:
      return "Before are the periods of the measure's baseline, after those behind it.";
    case PhasesBy::first_test: break;
  }
  return "Before are the periods that ended before the first change was tried, after those that "
         "began later.";
}

void add_left_out_figures(const MeasureComparison& comparison, const ComparisonWords& words,
                          std::vector<Block>& blocks) {
  const auto say = [&](std::string text) { blocks.push_back(Paragraph{std::move(text)}); };
  if (comparison.without_cluster > 0) {
    say(fmt::format("Not used, because no {} is named: {}.", words.cluster,
                    counted(static_cast<long>(comparison.without_cluster), "figure", "figures")));
  }
  if (comparison.inexact > 0) {
    say(fmt::format("Not used, because the value is not known exactly: {}.",
                    counted(static_cast<long>(comparison.inexact), "figure", "figures")));
  }
  if (comparison.missing_unit) {
    say(fmt::format(
        "No figure names a {}, so likeness within them is not allowed for: the interval "
        "may be too narrow.",
        word(*comparison.missing_unit)));
  }
  if (comparison.ignores_clusters) {
    say("All figures are taken as independent, although they name where they come from: cluster_by "
        "in cop.yaml, or --by of cop compare, allows for likeness within practices, members or "
        "groups.");
  }
  const std::string divided = how_divided(comparison);
  if (!divided.empty()) say(divided);
}

}  // namespace

List comparison_cautions(const std::string& family_caution) {
  List list{{"It takes for granted that nothing else changed between the two periods.",
             "Two points in time are no trend: they cannot show whether the change came before, "
             "with or after what was done."}};
  if (!family_caution.empty()) list.items.push_back(family_caution);
  return list;
}

std::vector<Block> comparison_blocks(const MeasureComparison& comparison,
                                     const ComparisonWords& words) {
  std::vector<Block> blocks = comparison_flow(*comparison.comparison, words);
  add_left_out_figures(comparison, words, blocks);
  append(blocks, comparison_figures(*comparison.comparison, words));
  if (std::min(comparison.periods_before, comparison.periods_after) >= enough_points) {
    blocks.push_back(Paragraph{
        fmt::format("There are {} points before and {} after: look at the run chart first, which "
                    "shows when the change came.",
                    comparison.periods_before, comparison.periods_after),
        Tone::caution});
  }
  blocks.push_back(Paragraph{"What it does not prove:"});
  blocks.push_back(comparison_cautions(family_caution(*comparison.measure)));
  return blocks;
}

}  // namespace cop
