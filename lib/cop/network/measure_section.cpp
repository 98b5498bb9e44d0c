#include "cop/network/measure_section.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/pooled_words.hpp"
#include "cop/network/practice_charts.hpp"
#include "cop/network/shown_measure.hpp"
#include "cop/report/phrases.hpp"
#include "cop/stats/compare/binary_intraclass.hpp"

namespace cop {
namespace {

/// More would be no picture that anybody reads.
constexpr std::size_t most_small_charts = 12;
constexpr std::size_t most_in_order = 200;

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

/// " (of about 1,690)".
std::string size_text(const ShownFigure& figure) {
  const std::string size = number_text(figure.size);
  switch (figure.kind) {
    case PoolKind::share: return fmt::format(" (of about {})", size);
    case PoolKind::rate: return fmt::format(" (in an exposure of about {})", size);
    default:
      return fmt::format(" (the mean of about {}: each practice weighs as many as it measured)",
                         size);
  }
}

/// " It is not reached.": of a target that all groups have, and all in one direction.
std::string reached_text(const ShownMeasure& shown) {
  const MeasureContribution& one = *shown.measure.parts.front();
  const bool agree = std::all_of(
      shown.measure.parts.begin(), shown.measure.parts.end(), [&](const MeasureContribution* part) {
        return part->target == one.target && part->direction == one.direction;
      });
  const bool has_way = one.direction == Direction::higher || one.direction == Direction::lower;
  if (!agree || !has_way || !one.target) return {};
  const auto reaches = [&](double value) {
    return one.direction == Direction::lower ? value <= *one.target : value >= *one.target;
  };
  const bool is_reached = reaches(shown.measure.value_of(shown.measure.total()));
  return std::string(is_reached ? " It is reached" : " It is not reached") +
         (is_reached == reaches(shown.total.value) ? "." : " by the exact figure.");
}

Paragraph pooled_paragraph(const ShownMeasure& shown) {
  const PooledMeasure& measure = shown.measure;
  return {fmt::format("All {} together: {}{}, the latest figures of {}, {}.{}{}",
                      kinds_text(measure), shown_text(shown.total, shown.definition.unit),
                      size_text(shown.total), whose_text(measure), span_text(measure),
                      targets_text(measure), reached_text(shown)),
          Tone::strong};
}

/// How far those practices that are shown differ, so that it tells nothing of the others.
std::optional<Paragraph> spread_paragraph(const ShownMeasure& shown) {
  if (shown.practices.size() < fewest_practices) return std::nullopt;
  const ShownFigure& lowest = shown.practices.front().latest;
  const ShownFigure& highest = shown.practices.back().latest;
  const std::string& unit = shown.definition.unit;
  const std::string most = shown_text(highest, unit);
  const std::string text = shown_text(lowest, unit) == most
                               ? fmt::format("All practices shown are at {}.", most)
                               : fmt::format("Practices differ from {} to {}.",
                                             shown_text(lowest, unit == "%" ? unit : ""), most);
  if (shown.definition.kind != PoolKind::share) return Paragraph{text};
  std::vector<stats::Proportion> counts;
  for (const PooledPractice* practice : shown.measure.shown()) {
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
std::string cell(const ShownFigure& figure) {
  return shown_text(figure, figure.kind == PoolKind::share ? "%" : "");
}

std::string interval_text(const ShownMeasure& shown, const ShownPractice& practice) {
  const auto interval = shown.rounding.interval(practice.practice->latest);
  if (!interval) return "no sd given";
  const Step& step = shown.rounding.finest();
  return shown_number(interval->lower, step) + " to " + shown_number(interval->upper, step);
}

Table order_table(const ShownMeasure& shown) {
  const bool is_mean = shown.definition.kind == PoolKind::mean;
  Table table{{{"Practice"},
               {value_heading(shown.definition), Align::right},
               {"95% interval", Align::right}},
              {}};
  if (is_mean) table.columns.push_back({"Of, about", Align::right});
  for (std::size_t i = 0; i < shown.practices.size(); ++i) {
    const ShownFigure& latest = shown.practices[i].latest;
    table.rows.push_back({neutral_name(i), cell(latest), interval_text(shown, shown.practices[i])});
    if (is_mean) table.rows.back().push_back(number_text(latest.size));
  }
  return table;
}

Table size_table(const ShownMeasure& shown) {
  const bool is_share = shown.definition.kind == PoolKind::share;
  Table table{{{is_share ? "People, about" : "Exposure, about", Align::right},
               {"Practice"},
               {value_heading(shown.definition), Align::right}},
              {}};
  for (const std::size_t place : by_size(shown)) {
    const ShownFigure& latest = shown.practices[place].latest;
    table.rows.push_back({number_text(latest.size), neutral_name(place), cell(latest)});
  }
  return table;
}

/// What figures of the measure are called as files. What fewer groups call it may be a name.
std::string figure_name(const ShownMeasure& shown) {
  return shown.measure.parts.size() < fewest_groups ? "measure" : shown.definition.id;
}

void add_figure(Section& section, std::string name, std::optional<Chart> chart) {
  if (!chart || chart->points.empty()) return;
  section.blocks.push_back(ChartFigure{std::move(name), std::move(*chart)});
}

bool can_be_compared(const ShownMeasure& shown) {
  const std::size_t practices = shown.practices.size();
  return practices >= fewest_practices && practices <= most_in_order;
}

Section size_section(const ShownMeasure& shown) {
  Section section{"Practices by size"};
  if (!can_be_compared(shown) || shown.definition.kind == PoolKind::mean) return section;
  add_figure(section, figure_name(shown) + "-funnel", funnel_chart(shown));
  section.blocks.push_back(Paragraph{
      "A point outside the limits is a question, not a verdict: practices have other patients, "
      "other records and other chances.",
      Tone::caution});
  section.blocks.push_back(size_table(shown));
  return section;
}

Section order_section(const ShownMeasure& shown) {
  Section section{"Practice beside practice"};
  if (!can_be_compared(shown)) return section;
  add_figure(section, figure_name(shown) + "-in-order", caterpillar_chart(shown));
  section.blocks.push_back(order_table(shown));
  section.blocks.push_back(
      Paragraph{"The numbers of practices are given anew for each measure. Where the intervals of "
                "two practices overlap widely, which of them stands first is chance."});
  return section;
}

Section small_charts_section(const ShownMeasure& shown, long min_cell) {
  Section section{"Each practice in time"};
  const auto& practices = shown.practices;
  if (practices.size() < fewest_practices || practices.size() > most_small_charts) return section;
  for (std::size_t i = 0; i < practices.size(); ++i) {
    add_figure(section, fmt::format("{}-practice-{}", figure_name(shown), i + 1),
               practice_run_chart(shown, practices[i],
                                  fmt::format("{}: {}", shown.definition.name, neutral_name(i)),
                                  min_cell));
  }
  return section;
}

}  // namespace

Section measure_section(const PooledMeasure& measure, long min_cell) {
  const ShownMeasure shown(measure);
  Section section{measure.definition->name};
  section.blocks.push_back(pooled_paragraph(shown));
  if (const auto spread = spread_paragraph(shown)) section.blocks.push_back(*spread);
  for (const Paragraph& paragraph :
       {hidden_paragraph(measure, min_cell), whole_groups_paragraph(measure),
        uncounted_paragraph(measure)}) {
    if (!paragraph.text.empty()) section.blocks.push_back(paragraph);
  }
  add_figure(section, figure_name(shown), pooled_run_chart(shown, min_cell));
  for (Section part :
       {size_section(shown), order_section(shown), small_charts_section(shown, min_cell)}) {
    if (!part.empty()) section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
