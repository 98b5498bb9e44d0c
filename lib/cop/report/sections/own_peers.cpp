#include <cmath>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/phrases.hpp"
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

std::string comparator_text(const OwnFigures& own) {
  const Measure& measure = *own.series->measure;
  const bool has_better = measure.direction && (measure.direction->value == Direction::higher ||
                                                measure.direction->value == Direction::lower);
  if (own.peers.size() < fewest_peers) {
    return fmt::format(
        "Not shown: {} in the same period, and with fewer than {} each could be "
        "told from it.",
        own.peers.empty() ? "nobody else has figures"
                          : counted(static_cast<long>(own.peers.size()), "other member has figures",
                                    "other members have figures"),
        fewest_peers);
  }
  if (!has_better) return "Not shown: the measure does not say which way is better.";
  return fmt::format("{}: a quarter of the {} others are at about {} or better.",
                     measure.name.value, own.peers.size(),
                     with_unit(best_quarter(measure, own.peers), measure));
}

}  // namespace

Section own_peers_section(const ReportInput& input) {
  const auto own = own_figures(input);
  Section section{"What others reach"};
  if (own.empty()) return section;
  section.blocks.push_back(Paragraph{comparator_text(own.front())});
  return section;
}

}  // namespace cop
