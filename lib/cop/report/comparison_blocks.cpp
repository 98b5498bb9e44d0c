#include "cop/report/comparison_blocks.hpp"

#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/comparison.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

/// From here on a phase has enough points for a run chart to say more than two averages.
constexpr std::size_t enough_points = 10;

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

std::string how_divided(const Language& say, const MeasureComparison& comparison) {
  switch (comparison.phases_by) {
    case PhasesBy::stage: return {};
    case PhasesBy::baseline: return say(phrase::before_by_baseline);
    case PhasesBy::first_test: break;
  }
  return say(phrase::before_by_first_test);
}

void add_left_out_figures(const MeasureComparison& comparison, const ComparisonWords& words,
                          std::vector<Block>& blocks) {
  const auto tell = [&](std::string text) { blocks.push_back(Paragraph{std::move(text)}); };
  if (comparison.without_cluster > 0) {
    tell(words.say(phrase::without_cluster, words.cluster,
                   words.say(phrase::figures, comparison.without_cluster)));
  }
  if (comparison.inexact > 0) {
    tell(words.say(phrase::not_exact, words.say(phrase::figures, comparison.inexact)));
  }
  if (comparison.missing_unit) {
    tell(words.say(phrase::no_unit_named, told(words.say, *comparison.missing_unit)));
  }
  if (comparison.ignores_clusters) {
    tell(words.say(phrase::taken_as_independent));
  }
  const std::string divided = how_divided(words.say, comparison);
  if (!divided.empty()) tell(divided);
}

}  // namespace

List comparison_cautions(const Language& say, const std::string& family_caution) {
  List list{{say(phrase::nothing_else_changed), say(phrase::two_points_no_trend_long)}};
  if (!family_caution.empty()) list.items.push_back(family_caution);
  return list;
}

std::vector<Block> comparison_blocks(const MeasureComparison& comparison,
                                     const ComparisonWords& words) {
  std::vector<Block> blocks = comparison_flow(*comparison.comparison, words);
  add_left_out_figures(comparison, words, blocks);
  append(blocks, comparison_figures(*comparison.comparison, words));
  if (words.rounding) {
    blocks.push_back(Paragraph{words.say(phrase::rounded_as_few_are_left_out, words.clusters)});
  }
  if (std::min(comparison.periods_before, comparison.periods_after) >= enough_points) {
    blocks.push_back(Paragraph{
        words.say(phrase::look_at_run_chart, comparison.periods_before, comparison.periods_after),
        Tone::caution});
  }
  blocks.push_back(Paragraph{words.say(phrase::does_not_prove)});
  blocks.push_back(comparison_cautions(words.say, family_caution(words.say, *comparison.measure)));
  return blocks;
}

}  // namespace cop
