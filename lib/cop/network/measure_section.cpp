#include "cop/network/measure_section.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/practice_charts.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/compare/binary_intraclass.hpp"
#include "cop/stats/funnel.hpp"

namespace cop {
namespace {

/// More would be no picture that anybody reads.
constexpr std::size_t most_small_charts = 12;
constexpr std::size_t most_in_order = 200;

/// In tens, so that the reports with and without one group do not tell its counts.
std::string about(long count) {
  constexpr double step = 10;
  return number_text(std::lround(static_cast<double>(count) / step) * 10);
}

/// From which period to which the latest figures are.
std::string span_text(const PooledMeasure& measure) {
  Period first = measure.practices.front().latest.period;
  Period last = first;
  for (const PooledPractice& practice : measure.practices) {
    const Period& period = practice.latest.period;
    if (comes_before(period, first)) first = period;
    if (comes_before(last, period)) last = period;
  }
  return first == last ? first.text() : first.text() + " to " + last.text();
}

Paragraph pooled_paragraph(const PooledMeasure& measure) {
  const auto counts = measure.all_counts();
  stats::Proportion sum{0, 0};
  for (const stats::Proportion& one : counts) {
    sum.x += one.x;
    sum.n += one.n;
  }
  std::string text = fmt::format(
      "All practices together: {}% (about {} of {}), the latest figures of {} in {}, {}.",
      shown_percent(sum), about(sum.x), about(sum.n),
      counted(static_cast<long>(counts.size()), "practice", "practices"),
      counted(static_cast<long>(measure.projects), "group", "groups"), span_text(measure));
  if (measure.definition->target) {
    text += fmt::format(" The target is {}%.", number_text(*measure.definition->target));
  }
  return {text, Tone::strong};
}

/// Over the practices that are shown, so that it tells nothing of the others.
std::optional<Paragraph> clusters_paragraph(const PooledMeasure& measure) {
  std::vector<stats::Proportion> counts;
  for (const PooledPractice* practice : measure.shown()) counts.push_back(practice->latest.counts);
  const auto intraclass = stats::binary_intraclass(counts);
  if (!intraclass || counts.size() < fewest_practices) return std::nullopt;
  const long lowest = shown_percent(counts.front());
  const long highest = shown_percent(counts.back());
  return Paragraph{fmt::format(
      "Practices differ from {}% to {}%. Intraclass correlation {:.2f}, design effect {:.1f}: a "
      "study of these practices needs {:.1f} times as many people as one without clusters.",
      lowest, highest, intraclass->icc, intraclass->design_effect,
      std::max(1.0, intraclass->design_effect))};
}

Paragraph hidden_paragraph(const PooledMeasure& measure, long min_cell) {
  const std::size_t hidden = measure.practices.size() - measure.shown().size();
  if (hidden == 0) return {""};
  return {
      fmt::format("Not shown one by one: {}, because fewer than {} people could be told from "
                  "a count of one of them. They are in the share of all.",
                  counted(static_cast<long>(hidden), "practice", "practices"), min_cell)};
}

Table practices_table(const std::vector<const PooledPractice*>& practices) {
  Table table{{{"Practice"},
               {"Share", Align::right},
               {"95% interval", Align::right},
               {"People, about", Align::right}},
              {}};
  for (std::size_t i = 0; i < practices.size(); ++i) {
    const stats::Proportion& counts = practices[i]->latest.counts;
    const stats::Interval interval = stats::wilson(counts);
    table.rows.push_back(
        {neutral_name(i), fmt::format("{}%", shown_percent(counts)),
         fmt::format("{:.0f} to {:.0f}", interval.lower * 100, interval.upper * 100),
         number_text(shown_size(counts))});
  }
  return table;
}

void add_figure(Section& section, std::string name, std::optional<Chart> chart) {
  if (!chart || chart->points.empty()) return;
  const std::string description = chart->description;
  section.blocks.push_back(ChartFigure{std::move(name), std::move(*chart)});
  section.blocks.push_back(Paragraph{description});
}

Section views_section(const PooledMeasure& measure) {
  Section section{"Practice beside practice"};
  const auto practices = measure.shown();
  if (practices.size() < fewest_practices || practices.size() > most_in_order) return section;
  const std::string& id = measure.definition->id;
  add_figure(section, id + "-funnel", funnel_chart(measure));
  section.blocks.push_back(Paragraph{
      "A point outside the limits is a question, not a verdict: practices have other patients, "
      "other records and other chances.",
      Tone::caution});
  add_figure(section, id + "-in-order", caterpillar_chart(measure));
  section.blocks.push_back(practices_table(practices));
  section.blocks.push_back(
      Paragraph{"The numbers of practices are given anew for each measure. Where the intervals of "
                "two practices overlap widely, which of them stands first is chance."});
  return section;
}

Section small_charts_section(const PooledMeasure& measure, long min_cell) {
  Section section{"Each practice in time"};
  const auto practices = measure.shown();
  if (practices.size() < fewest_practices || practices.size() > most_small_charts) return section;
  for (std::size_t i = 0; i < practices.size(); ++i) {
    auto chart = practice_run_chart(
        *practices[i], fmt::format("{}: {}", measure.definition->name, neutral_name(i)), min_cell);
    if (!chart) continue;
    section.blocks.push_back(ChartFigure{
        fmt::format("{}-practice-{}", measure.definition->id, i + 1), std::move(*chart)});
  }
  return section;
}

}  // namespace

Section measure_section(const PooledMeasure& measure, long min_cell) {
  Section section{measure.definition->name};
  section.blocks.push_back(pooled_paragraph(measure));
  if (const auto clusters = clusters_paragraph(measure)) section.blocks.push_back(*clusters);
  const Paragraph hidden = hidden_paragraph(measure, min_cell);
  if (!hidden.text.empty()) section.blocks.push_back(hidden);
  add_figure(section, measure.definition->id, pooled_run_chart(measure, min_cell));
  for (Section part : {views_section(measure), small_charts_section(measure, min_cell)}) {
    if (!part.empty()) section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
