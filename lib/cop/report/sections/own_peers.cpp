#include <cmath>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/own.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// With fewer, each could be told from the figure.
constexpr std::size_t fewest_peers = 5;

/// What a quarter of the others reach, rounded so that it is nobody's own figure.
double best_quarter(const Measure& measure, const std::vector<double>& sorted) {
  const std::size_t quarter = (sorted.size() + 3) / 4;
  const bool lower = measure.direction && measure.direction->value == Direction::lower;
  return std::round(lower ? sorted[quarter - 1] : sorted[sorted.size() - quarter]);
}

std::string comparator_text(const Language& say, const OwnFigures& own) {
  const Measure& measure = *own.series->measure;
  const bool has_better = measure.direction && (measure.direction->value == Direction::higher ||
                                                measure.direction->value == Direction::lower);
  if (own.peers.empty()) return say(phrase::nobody_else_has, fewest_peers);
  if (own.peers.size() < fewest_peers) {
    return say(phrase::too_few_others, own.peers.size(), fewest_peers);
  }
  if (!has_better) return say(phrase::no_better_way);
  return say(phrase::a_quarter_of_others, measure.name->value, own.peers.size(),
             with_unit(say, best_quarter(measure, own.peers), measure));
}

}  // namespace

Section own_peers_section(const ReportInput& input) {
  const auto own = own_figures(input);
  Section section{input.say(phrase::what_others_reach)};
  if (own.empty()) return section;
  section.blocks.push_back(Paragraph{comparator_text(input.say, own.front())});
  return section;
}

}  // namespace cop
