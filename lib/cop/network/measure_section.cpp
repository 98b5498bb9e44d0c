#include "cop/network/measure_section.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/pooled_words.hpp"
#include "cop/network/practice_charts.hpp"
#include "cop/network/shown_figure.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/compare/binary_intraclass.hpp"

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
  Period first = measure.practices.front().latest.period();
  Period last = first;
  for (const PooledPractice& practice : measure.practices) {
    const Period period = practice.latest.period();
    if (comes_before(period, first)) first = period;
    if (comes_before(last, period)) last = period;
  }
  return first == last ? first.text() : first.text() + " to " + last.text();
}

/// " (about 1,190 of 1,690)".
std::string size_text(const PooledMeasure& measure, const PooledCounts& sum) {
  switch (measure.definition->kind) {
    case PoolKind::share: return fmt::format(" (about {} of {})", about(sum.x), about(sum.n));
    case PoolKind::rate:
      return fmt::format(" (about {} events in an exposure of about {})", about(sum.x),
                         about(sum.n));
    default:
      return fmt::format(" (the mean of about {}: each practice weighs as many as it measured)",
                         about(sum.n));
  }
}

Paragraph pooled_paragraph(const PooledMeasure& measure) {
  const PracticePoint total = measure.total();
  const std::string& unit = measure.definition->unit;
  const std::string text =
      fmt::format("All {} together: {}{}, the latest figures of {}, {}.{}", kinds_text(measure),
                  shown_text(shown_total(measure, total), shown_step(measure), unit),
                  size_text(measure, total.counts), whose_text(measure), span_text(measure),
                  targets_text(measure));
  return {text, Tone::strong};
}

/// How far those practices that are shown differ, so that it tells nothing of the others.
std::optional<Paragraph> spread_paragraph(const PooledMeasure& measure) {
  const std::vector<const PooledPractice*> practices = measure.shown();
  if (practices.size() < fewest_practices) return std::nullopt;
  const Step step = shown_step(measure);
  const double lowest = measure.value_of(practices.front()->latest);
  const double highest = measure.value_of(practices.back()->latest);
  const std::string& unit = measure.definition->unit;
  const std::string text = fmt::format("Practices differ from {} to {}.",
                                       shown_text(lowest, step, unit == "%" ? unit : ""),
                                       shown_text(highest, step, unit));
  if (measure.definition->kind != PoolKind::share) return Paragraph{text};
  std::vector<stats::Proportion> counts;
  for (const PooledPractice* practice : practices) {
    counts.push_back({practice->latest.counts.x, practice->latest.counts.n});
  }
  const auto intraclass = stats::binary_intraclass(counts);
  if (!intraclass) return Paragraph{text};
  return Paragraph{fmt::format(
      "{} Intraclass correlation {:.2f}, design effect {:.1f}: a study of these practices needs "
      "{:.1f} times as many people as one without clusters.",
      text, intraclass->icc, intraclass->design_effect, std::max(1.0, intraclass->design_effect))};
}

Paragraph hidden_paragraph(const PooledMeasure& measure, long min_cell) {
  const std::size_t hidden =
      measure.practices.size() - measure.whole_groups() - measure.shown().size();
  if (hidden == 0) return {""};
  return {
      fmt::format("Not shown one by one: {}, because fewer than {} people could be told from "
                  "a count of one of them. They are in the figure of all.",
                  counted(static_cast<long>(hidden), "practice", "practices"), min_cell)};
}

Paragraph whole_groups_paragraph(const PooledMeasure& measure) {
  const auto groups = static_cast<long>(measure.whole_groups());
  if (groups == 0) return {""};
  return {
      fmt::format("Not shown one by one: {}, whose figures do not say of which practice they "
                  "are. They are in the figure of all.",
                  counted(groups, "group", "groups"))};
}

Paragraph uncounted_paragraph(const PooledMeasure& measure) {
  const std::string text = uncounted_text(measure);
  return {text.empty() ? "" : "Not counted: " + text + ".", Tone::caution};
}

/// "Share", and of other kinds with the unit behind it: "Rate, per 1,000 patients".
std::string value_heading(const MeasureContribution& definition) {
  if (definition.kind == PoolKind::share) return "Share";
  const std::string word = definition.kind == PoolKind::rate ? "Rate" : "Mean";
  return definition.unit.empty() ? word : word + ", " + definition.unit;
}

/// A value in a table below its heading, which has the unit of all but shares.
std::string cell(const PooledMeasure& measure, double value) {
  const bool is_share = measure.definition->kind == PoolKind::share;
  return shown_text(value, shown_step(measure), is_share ? "%" : "");
}

Table order_table(const PooledMeasure& measure) {
  const bool is_mean = measure.definition->kind == PoolKind::mean;
  Table table{{{"Practice"},
               {value_heading(*measure.definition), Align::right},
               {"95% interval", Align::right}},
              {}};
  if (is_mean) table.columns.push_back({"Of, about", Align::right});
  const auto practices = measure.shown();
  const Step step = shown_step(measure);
  for (std::size_t i = 0; i < practices.size(); ++i) {
    const PracticePoint& latest = practices[i]->latest;
    const auto interval = interval_of(measure, latest);
    table.rows.push_back({neutral_name(i), cell(measure, measure.value_of(latest)),
                          interval ? shown_number(interval->lower, step) + " to " +
                                         shown_number(interval->upper, step)
                                   : "no sd given"});
    if (is_mean) table.rows.back().push_back(number_text(shown_size(latest.counts.n)));
  }
  return table;
}

Table size_table(const PooledMeasure& measure) {
  const bool is_share = measure.definition->kind == PoolKind::share;
  Table table{{{is_share ? "People, about" : "Exposure, about", Align::right},
               {"Practice"},
               {value_heading(*measure.definition), Align::right}},
              {}};
  const auto practices = measure.shown();
  for (const std::size_t place : by_shown_size(measure)) {
    const PracticePoint& latest = practices[place]->latest;
    table.rows.push_back({number_text(shown_size(latest.counts.n)), neutral_name(place),
                          cell(measure, measure.value_of(latest))});
  }
  return table;
}

void add_figure(Section& section, std::string name, std::optional<Chart> chart) {
  if (!chart || chart->points.empty()) return;
  section.blocks.push_back(ChartFigure{std::move(name), std::move(*chart)});
}

bool can_be_compared(const PooledMeasure& measure) {
  const std::size_t practices = measure.shown().size();
  return practices >= fewest_practices && practices <= most_in_order;
}

Section size_section(const PooledMeasure& measure) {
  Section section{"Practices by size"};
  if (!can_be_compared(measure) || measure.definition->kind == PoolKind::mean) return section;
  add_figure(section, measure.definition->id + "-funnel", funnel_chart(measure));
  section.blocks.push_back(Paragraph{
      "A point outside the limits is a question, not a verdict: practices have other patients, "
      "other records and other chances.",
      Tone::caution});
  section.blocks.push_back(size_table(measure));
  return section;
}

Section order_section(const PooledMeasure& measure) {
  Section section{"Practice beside practice"};
  if (!can_be_compared(measure)) return section;
  add_figure(section, measure.definition->id + "-in-order", caterpillar_chart(measure));
  section.blocks.push_back(order_table(measure));
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
        measure, *practices[i], fmt::format("{}: {}", measure.definition->name, neutral_name(i)),
        min_cell);
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
  if (const auto spread = spread_paragraph(measure)) section.blocks.push_back(*spread);
  for (const Paragraph& paragraph :
       {hidden_paragraph(measure, min_cell), whole_groups_paragraph(measure),
        uncounted_paragraph(measure)}) {
    if (!paragraph.text.empty()) section.blocks.push_back(paragraph);
  }
  add_figure(section, measure.definition->id, pooled_run_chart(measure, min_cell));
  for (Section part :
       {size_section(measure), order_section(measure), small_charts_section(measure, min_cell)}) {
    if (!part.empty()) section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
