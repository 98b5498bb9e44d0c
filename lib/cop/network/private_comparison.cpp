#include "cop/network/private_comparison.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/network_report.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// With fewer, each could be told from the figure.
constexpr std::size_t fewest_peers = 5;

bool is_lower_better(const PooledMeasure& measure) {
  return measure.definition->direction == Direction::lower;
}

std::string percent_text(const stats::Proportion& counts) {
  return number_text(counts.value() * 100) + "%";
}

std::string message(const PooledMeasure& measure, const PooledPractice& own) {
  const auto& target = measure.definition->target;
  std::string text = fmt::format("You are at {} ({} of {}, {}).", percent_text(own.latest.counts),
                                 number_text(own.latest.counts.x), number_text(own.latest.counts.n),
                                 own.latest.period.text());
  if (!target) return text + " No target is set for it.";
  const double share = own.latest.counts.value() * 100;
  const bool is_reached = is_lower_better(measure) ? share <= *target : share >= *target;
  const std::string goal = number_text(*target) + "%";
  return text +
         (is_reached ? " The target of " + goal + " is reached." : " The target is " + goal + ".");
}

/// The practices stand in order of their shares.
std::string comparison(const PooledMeasure& measure, const PooledPractice& own) {
  std::vector<double> others;
  for (const PooledPractice& practice : measure.practices) {
    if (&practice != &own) others.push_back(practice.latest.counts.value() * 100);
  }
  if (others.size() < fewest_peers) {
    return fmt::format(
        "What others reach is not shown: with fewer than {} each could be told "
        "from it.",
        fewest_peers);
  }
  const Direction direction = measure.definition->direction;
  if (direction != Direction::higher && direction != Direction::lower) {
    return "What others reach is not shown: the measure does not say which way is better.";
  }
  const std::size_t quarter = (others.size() + 3) / 4;
  const double best =
      direction == Direction::lower ? others[quarter - 1] : others[others.size() - quarter];
  return fmt::format("A quarter of the {} other practices are at about {:.0f}% or better.",
                     others.size(), std::round(best));
}

Table own_table(const PracticeSeries& series) {
  Table table{{{"Period"}, {"You", Align::right}, {"Of", Align::right}, {"Share", Align::right}},
              {}};
  for (const PracticePoint& point : series.points) {
    table.rows.push_back({point.period.text(), number_text(point.counts.x),
                          number_text(point.counts.n), percent_text(point.counts)});
  }
  return table;
}

Section section_of(const PooledMeasure& measure, const PooledPractice& own) {
  Section section{measure.definition->name};
  section.blocks.push_back(Paragraph{message(measure, own), Tone::strong});
  section.blocks.push_back(Paragraph{comparison(measure, own)});
  section.blocks.push_back(own_table(*own.series));
  return section;
}

Section next_step() {
  return {"One thing to do",
          {Paragraph{"Choose one measure from above, look at three records in which it was missed, "
                     "and bring what you see to the next meeting of your group."}}};
}

}  // namespace

std::vector<PracticePage> practice_pages(std::span<const Contribution> contributions, Date today) {
  const PooledMeasures pooled = pool_measures(contributions, min_cell_of(contributions));
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
