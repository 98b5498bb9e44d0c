#include "cop/network/private_comparison.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/pooled_words.hpp"
#include "cop/network/shown_figure.hpp"
#include "cop/report/masked_report.hpp"

namespace cop {
namespace {

/// With fewer, each could be told from the figure.
constexpr std::size_t fewest_peers = 5;

/// "43 of 61", "17 in 5,012", or for a mean "of 61".
std::string counts_text(const PooledMeasure& measure, const PooledCounts& counts) {
  const std::string n = number_text(counts.n);
  if (measure.definition->kind == PoolKind::mean) return "of " + n;
  const char* const between = measure.definition->kind == PoolKind::share ? "of" : "in";
  return fmt::format("{} {} {}", number_text(counts.x), between, n);
}

/// What the practice's own group means to reach, and whether it does where the group says which way
/// is better.
std::string goal_text(const MeasureContribution& measure, double value) {
  if (measure.direction == Direction::within && measure.limits) {
    const auto [low, high] = *measure.limits;
    const std::string limits =
        with_unit(low, measure.unit == "%" ? "%" : "") + " to " + with_unit(high, measure.unit);
    return value >= low && value <= high ? "That is within the limits of " + limits + "."
                                         : "The limits are " + limits + ".";
  }
  if (!measure.target) return "No target is set for it.";
  const std::string goal = with_unit(*measure.target, measure.unit);
  const bool is_reached = (measure.direction == Direction::lower && value <= *measure.target) ||
                          (measure.direction == Direction::higher && value >= *measure.target);
  return is_reached ? "The target of " + goal + " is reached." : "The target is " + goal + ".";
}

std::string message(const PooledMeasure& measure, const PooledPractice& own) {
  const double value = measure.value_of(own.latest);
  return fmt::format("You are at {} ({}, {}). {}", with_unit(value, measure.definition->unit),
                     counts_text(measure, own.latest.counts), own.latest.period().text(),
                     goal_text(*own.measure, value));
}

/// A practice beside practices, a whole group beside such groups; they stand in order of their
/// figures.
std::string comparison(const PooledMeasure& measure, const PooledPractice& own) {
  std::vector<const PracticePoint*> others;
  for (const PooledPractice& practice : measure.practices) {
    if (&practice == &own || practice.is_whole_group() != own.is_whole_group()) continue;
    others.push_back(&practice.latest);
  }
  if (others.size() < fewest_peers) {
    return fmt::format(
        "What others reach is not shown: with fewer than {} each could be told "
        "from it.",
        fewest_peers);
  }
  const Direction direction = own.measure->direction;
  if (direction != Direction::higher && direction != Direction::lower) {
    return "What others reach is not shown: the measure does not say which way is better.";
  }
  const std::size_t quarter = (others.size() + 3) / 4;
  const PracticePoint& best =
      *(direction == Direction::lower ? others[quarter - 1] : others[others.size() - quarter]);
  return fmt::format("A quarter of the {} other {} are at {} or better, rounded.", others.size(),
                     own.is_whole_group() ? "groups" : "practices",
                     shown_text(Rounding(measure).shown(best), measure.definition->unit));
}

Table own_table(const PooledMeasure& measure, const PracticeSeries& series) {
  const PoolKind kind = measure.definition->kind;
  const char* const figure = kind == PoolKind::share  ? "Share"
                             : kind == PoolKind::rate ? "Rate"
                                                      : "Mean";
  const bool is_mean = kind == PoolKind::mean;
  Table table{{{"Period"}}, {}};
  if (!is_mean) table.columns.push_back({"You", Align::right});
  table.columns.push_back({kind == PoolKind::rate ? "In" : "Of", Align::right});
  table.columns.push_back({figure, Align::right});
  for (const PracticePoint& point : series.points()) {
    auto& row = table.rows.emplace_back(std::vector{point.period().text()});
    if (!is_mean) row.push_back(number_text(point.counts.x));
    row.push_back(number_text(point.counts.n));
    row.push_back(with_unit(measure.value_of(point), measure.definition->unit));
  }
  return table;
}

Section section_of(const PooledMeasure& measure, const PooledPractice& own) {
  Section section{measure.definition->name};
  section.blocks.push_back(Paragraph{message(measure, own), Tone::strong});
  section.blocks.push_back(Paragraph{comparison(measure, own)});
  section.blocks.push_back(own_table(measure, *own.series));
  return section;
}

Section next_step() {
  return {"One thing to do",
          {Paragraph{"Choose one measure from above, look at three records in which it was missed, "
                     "and bring what you see to the next meeting of your group."}}};
}

}  // namespace

std::vector<PracticePage> practice_pages(std::span<const Contribution> contributions, Date today) {
  const PooledMeasures pooled = pool_measures(contributions, strictest_min_cell(contributions));
  std::map<std::pair<std::size_t, std::string>, std::vector<Section>> sections;
  for (const PooledMeasure& measure : pooled.measures) {
    for (const PooledPractice& own : measure.practices) {
      sections[{own.project, own.series->practice}].push_back(section_of(measure, own));
    }
  }
  std::vector<PracticePage> pages;
  for (auto& [key, own] : sections) {
    const Contribution& project = contributions[key.first];
    const std::string& practice = key.second;
    Report report{practice.empty() ? "Your group beside others"
                                   : fmt::format("For {}: your practice beside others", practice),
                  {{fmt::format("As of {}. This page is for you alone: it does not belong in a "
                                "shared folder.",
                                today.iso())}},
                  std::move(own)};
    report.sections.push_back(next_step());
    pages.push_back({project.project, practice, masked(std::move(report), Names::kept)});
  }
  return pages;
}

}  // namespace cop
