#include "cop/report/measure_results.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/measure_chart.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string value_heading(const Language& say, const Measure& measure) {
  const std::string unit = unit_of(measure);
  return unit.empty() ? say(phrase::value_column) : say(phrase::value_in_unit, unit);
}

std::string files_of(const SeriesPoint& point) {
  std::string files;
  for (const Figure& figure : point.figures) {
    const std::string name = figure.log->where.file.text();
    if (files.find(name) == std::string::npos) files += (files.empty() ? "" : ", ") + name;
  }
  return files;
}

Table dated_table(const Language& say, const Series& series) {
  Table table{{{say(phrase::period)},
               {value_heading(say, *series.measure), Align::right},
               {say(phrase::numerator), Align::right},
               {say(phrase::denominator), Align::right},
               {say(phrase::n_column), Align::right},
               {say(phrase::from_file)}},
              {}};
  for (const SeriesPoint& point : series.points) {
    const std::string missing = is_withheld(point) ? say(phrase::not_shown) : "";
    const auto cell_of = [&](const auto& number) { return number ? say.number(*number) : missing; };
    table.rows.push_back({say.period(point.period), cell_of(point.value), cell_of(point.numerator),
                          cell_of(point.denominator), cell_of(point.n), files_of(point)});
  }
  return table;
}

std::string value_text(const Language& say, const Figure& figure, std::optional<double> value) {
  const Observation& o = *figure.observation;
  std::string text = value ? say.number(*value) : "";
  if (o.range.size() == 2) {
    text +=
        say(phrase::range_of_figures, say.number(o.range[0].value), say.number(o.range[1].value));
  }
  if (o.printed.given()) text += say(phrase::printed_as, o.printed.value);
  return text;
}

/// Where a figure belongs: practice, group or arm. Members are not named in a shared report.
std::string place_text(const Language& say, const Observation& o) {
  if (o.practice) return o.practice->value.text;
  if (o.group.given()) return o.group.value;
  return o.member ? say(phrase::one_member) : o.arm.value;
}

bool is_any(const Observation&) { return true; }

bool is_neither_before_nor_after(const Observation& o) {
  return !o.stage || o.stage->value == ObservationStage::during;
}

std::vector<std::string> figure_row(const Language& say, const Figure& figure,
                                    const SharedFigure& shown) {
  const Observation& o = *figure.observation;
  return {o.period ? say.period(o.period->value) : "",
          o.stage ? told(say, o.stage->value) : "",
          place_text(say, o),
          shown.withheld && !shown.value ? say(phrase::not_shown)
                                         : value_text(say, figure, shown.value),
          shown.n          ? say.number(*shown.n)
          : shown.withheld ? say(phrase::not_shown)
                           : "",
          o.source.given() ? o.source.value : figure.log->where.file.text()};
}

struct FigureShown {
  Figure figure;
  SharedFigure shown;
};

/// One row alone could be worked out from a sum over all of them.
void withhold_a_second(std::vector<FigureShown>& rows) {
  FigureShown* smallest = nullptr;
  long withheld = 0;
  for (FigureShown& row : rows) {
    withheld += row.shown.withheld ? 1 : 0;
    if (row.shown.withheld || !row.shown.n) continue;
    if (smallest == nullptr || *row.shown.n < *smallest->shown.n) smallest = &row;
  }
  if (withheld != 1 || smallest == nullptr) return;
  smallest->shown = {{}, {}, true};
}

/// All such figures without a day, the ones that a first source outvotes included; for others
/// without those of single members.
std::vector<FigureShown> figures_shown(const Facts& facts, const Measure& measure,
                                       const MeasureReaders& readers,
                                       bool (*is)(const Observation&)) {
  std::vector<FigureShown> rows;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      const bool dated = o.period && o.period->value.dated();
      if (o.measure.value != measure.id.value || dated || o.row.given() || !is(o)) continue;
      if (readers.are_others && o.member) continue;
      const Figure figure{&log, &o, value_of(measure, o)};
      const auto n = o.n ? std::optional(o.n->value) : std::nullopt;
      rows.push_back({figure, readers.are_others ? shared_figure(measure, figure, readers.min_cell)
                                                 : SharedFigure{figure.value, n, false}});
    }
  }
  if (readers.are_others) withhold_a_second(rows);
  return rows;
}

Table figures_table(const Language& say, const Facts& facts, const Measure& measure,
                    const MeasureReaders& readers, bool (*is)(const Observation&)) {
  Table table{{{say(phrase::period)},
               {say(phrase::stage_column)},
               {say(phrase::where)},
               {value_heading(say, measure), Align::right},
               {say(phrase::n_column), Align::right},
               {say(phrase::source)}},
              {}};
  for (const FigureShown& row : figures_shown(facts, measure, readers, is)) {
    table.rows.push_back(figure_row(say, row.figure, row.shown));
  }
  return table;
}

void add_chart(const Language& say, const Facts& facts, const Series& series,
               std::vector<Block>& blocks) {
  const auto chart = measure_chart(series, facts, {.say = say});
  if (!chart) return;
  if (!chart->drawn) {
    blocks.push_back(Paragraph{say(phrase::no_chart_because, chart->refusal), Tone::caution});
    return;
  }
  blocks.push_back(ChartFigure{series.measure->id.value.text, chart->drawn->picture});
  blocks.push_back(Paragraph{chart->drawn->words});
}

void add_claims(const Language& say, const Facts& facts, const Measure& measure,
                std::vector<Block>& blocks) {
  List claims;
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      if (!claim.measure || claim.measure->value != measure.id.value) continue;
      claims.items.push_back(claim_text(say, claim, facts.project));
    }
  }
  if (claims.items.empty()) return;
  blocks.push_back(Paragraph{say(phrase::claimed_by_authors)});
  blocks.push_back(std::move(claims));
}

long figures_of_members(const Series& series) {
  return std::count_if(series.undated.begin(), series.undated.end(),
                       [](const Figure& f) { return f.observation->member.has_value(); });
}

void add_undated(const Language& say, const Facts& facts, const Series& series,
                 const MeasureReaders& readers, std::vector<Block>& blocks) {
  if (series.undated.empty()) return;
  Table table = figures_table(say, facts, *series.measure, readers, is_any);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
  const long of_members = readers.are_others ? figures_of_members(series) : 0;
  if (of_members > 0) {
    blocks.push_back(Paragraph{say(phrase::figures_of_members, of_members)});
  }
  blocks.push_back(Paragraph{say(phrase::before_after_no_trend)});
  const std::string caution = family_caution(say, *series.measure);
  if (!caution.empty()) blocks.push_back(Paragraph{caution});
}

bool compares_before_and_after(const Series& series) {
  return std::any_of(series.undated.begin(), series.undated.end(),
                     [](const Figure& f) { return f.observation->stage.has_value(); });
}

/// The before and after where the figures have stages and tell more than two bare numbers.
std::optional<MeasureComparison> staged_comparison(const Facts& facts, const Series& series) {
  const auto& unit = facts.project.charter.cluster_by;
  MeasureComparison compared =
      compare_measure(facts, series, unit ? std::optional(unit->value) : std::nullopt);
  if (!compared.comparison || compared.phases_by != PhasesBy::stage) return std::nullopt;
  const auto* means = std::get_if<MeansCompared>(&*compared.comparison);
  if (means != nullptr && !means->welch) return std::nullopt;
  const auto changes = cluster_changes(*compared.comparison);
  const auto both = std::count_if(changes.begin(), changes.end(),
                                  [](const ClusterChange& change) { return change.in_both(); });
  if (!changes.empty() && both < 2) return std::nullopt;
  return compared;
}

/// The logs that the figures of a series stand in.
std::string files_of(const Series& series) {
  std::set<FileName> files;
  const auto add = [&](const std::vector<Figure>& figures) {
    for (const Figure& figure : figures) files.insert(figure.log->where.file);
  };
  add(series.undated);
  for (const SeriesPoint& point : series.points) add(point.figures);
  std::string text;
  for (const FileName& file : files) text += (text.empty() ? "" : ", ") + file.text();
  return text;
}

/// Whether a count of people behind the before and after is too small for others to see.
bool rests_on_small_counts(const Series& series, long min_cell) {
  const auto is_small = [&](const Figure& figure) {
    return !is_neither_before_nor_after(*figure.observation) &&
           shared_figure(*series.measure, figure, min_cell).withheld;
  };
  return std::any_of(series.undated.begin(), series.undated.end(), is_small) ||
         std::any_of(series.points.begin(), series.points.end(), [&](const SeriesPoint& point) {
           return std::any_of(point.figures.begin(), point.figures.end(), is_small);
         });
}

void add_comparison(const Language& say, const Facts& facts, const Series& series,
                    const MeasureComparison& comparison, const MeasureReaders& readers,
                    std::vector<Block>& blocks) {
  Table others = figures_table(say, facts, *series.measure, readers, is_neither_before_nor_after);
  if (!others.rows.empty()) blocks.push_back(std::move(others));
  if (readers.are_others && rests_on_small_counts(series, readers.min_cell)) {
    blocks.push_back(Paragraph{say(phrase::not_compared_here, readers.min_cell)});
    return;
  }
  for (Block& block : comparison_blocks(comparison, words_for(say, comparison))) {
    blocks.push_back(std::move(block));
  }
  blocks.push_back(Paragraph{say(phrase::from_files, files_of(series))});
}

bool has_claim(const Facts& facts, const Measure& measure) {
  return std::any_of(
      facts.project.logs.begin(), facts.project.logs.end(), [&](const CycleLog& log) {
        return std::any_of(log.claims.begin(), log.claims.end(), [&](const Claim& claim) {
          return claim.measure && claim.measure->value == measure.id.value;
        });
      });
}

}  // namespace

std::vector<Block> measure_results(const Language& say, const Facts& facts, const Series& series,
                                   const MeasureReaders& readers) {
  std::vector<Block> blocks;
  const auto comparison = staged_comparison(facts, series);
  if (comparison || compares_before_and_after(series) || has_claim(facts, *series.measure)) {
    blocks.push_back(flow_paragraph(say, facts));
  }
  add_chart(say, facts, series, blocks);
  if (!series.points.empty()) blocks.push_back(dated_table(say, series));
  if (comparison) {
    add_comparison(say, facts, series, *comparison, readers, blocks);
  } else {
    add_undated(say, facts, series, readers, blocks);
  }
  add_claims(say, facts, *series.measure, blocks);
  if (series.points.empty() && series.undated.empty()) {
    blocks.push_back(Paragraph{say(phrase::no_figures_recorded)});
  }
  return blocks;
}

}  // namespace cop
