#include "cop/report/measure_results.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/measure_chart.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

std::string value_heading(const Measure& measure) {
  const std::string unit = unit_of(measure);
  return unit.empty() ? "Value" : fmt::format("Value ({})", unit);
}

std::string files_of(const SeriesPoint& point) {
  std::string files;
  for (const Figure& figure : point.figures) {
    const std::string name = figure.log->where.file.text();
    if (files.find(name) == std::string::npos) files += (files.empty() ? "" : ", ") + name;
  }
  return files;
}

Table dated_table(const Series& series) {
  Table table{{{"Period"},
               {value_heading(*series.measure), Align::right},
               {"Numerator", Align::right},
               {"Denominator", Align::right},
               {"n", Align::right},
               {"From"}},
              {}};
  for (const SeriesPoint& point : series.points) {
    const std::string missing = is_withheld(point) ? std::string(not_shown) : "";
    const auto cell_of = [&missing](const auto& number) {
      return number ? number_text(*number) : missing;
    };
    table.rows.push_back({point.period.text(), cell_of(point.value), cell_of(point.numerator),
                          cell_of(point.denominator), cell_of(point.n), files_of(point)});
  }
  return table;
}

std::string value_text(const Figure& figure, std::optional<double> value) {
  const Observation& o = *figure.observation;
  std::string text = value ? number_text(*value) : "";
  if (o.range.size() == 2) {
    text += fmt::format(" (range {} to {})", number_text(o.range[0].value),
                        number_text(o.range[1].value));
  }
  if (o.printed.given()) text += fmt::format(" “{}”", o.printed.value);
  return text;
}

/// Where a figure belongs: practice, group or arm. Members are not named in a shared report.
std::string place_text(const Observation& o) {
  if (o.practice) return o.practice->value.text;
  if (o.group.given()) return o.group.value;
  return o.member ? "one member" : o.arm.value;
}

bool is_any(const Observation&) { return true; }

bool is_neither_before_nor_after(const Observation& o) {
  return !o.stage || o.stage->value == ObservationStage::during;
}

std::vector<std::string> figure_row(const Figure& figure, const SharedFigure& shown) {
  const Observation& o = *figure.observation;
  return {o.period ? o.period->value.text() : "",
          o.stage ? std::string(word(o.stage->value)) : "",
          place_text(o),
          shown.withheld && !shown.value ? std::string(not_shown) : value_text(figure, shown.value),
          shown.n          ? number_text(*shown.n)
          : shown.withheld ? std::string(not_shown)
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

Table figures_table(const Facts& facts, const Measure& measure, const MeasureReaders& readers,
                    bool (*is)(const Observation&)) {
  Table table{{{"Period"},
               {"Stage"},
               {"Where"},
               {value_heading(measure), Align::right},
               {"n", Align::right},
               {"Source"}},
              {}};
  for (const FigureShown& row : figures_shown(facts, measure, readers, is)) {
    table.rows.push_back(figure_row(row.figure, row.shown));
  }
  return table;
}

void add_chart(const Facts& facts, const Series& series, std::vector<Block>& blocks) {
  const auto chart = measure_chart(series, facts);
  if (!chart) return;
  if (!chart->drawn) {
    blocks.push_back(Paragraph{"No chart: " + chart->refusal + ".", Tone::caution});
    return;
  }
  blocks.push_back(ChartFigure{series.measure->id.value.text, chart->drawn->picture});
  blocks.push_back(Paragraph{chart->drawn->words});
}

void add_claims(const Facts& facts, const Measure& measure, std::vector<Block>& blocks) {
  List claims;
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      if (!claim.measure || claim.measure->value != measure.id.value) continue;
      claims.items.push_back(claim_text(claim, facts.project));
    }
  }
  if (claims.items.empty()) return;
  blocks.push_back(Paragraph{"Claimed by the authors, and not worked out from this record:"});
  blocks.push_back(std::move(claims));
}

long figures_of_members(const Series& series) {
  return std::count_if(series.undated.begin(), series.undated.end(),
                       [](const Figure& f) { return f.observation->member.has_value(); });
}

void add_undated(const Facts& facts, const Series& series, const MeasureReaders& readers,
                 std::vector<Block>& blocks) {
  if (series.undated.empty()) return;
  Table table = figures_table(facts, *series.measure, readers, is_any);
  if (!table.rows.empty()) blocks.push_back(std::move(table));
  const long of_members = readers.are_others ? figures_of_members(series) : 0;
  if (of_members > 0) {
    blocks.push_back(Paragraph{
        counted(of_members, "figure of a single member is", "figures of single members are") +
        " recorded; those are for the members themselves."});
  }
  blocks.push_back(
      Paragraph{"Figures before and after are points in time, not a trend: a run chart needs dated "
                "periods."});
  const std::string caution = family_caution(*series.measure);
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

void add_comparison(const Facts& facts, const Series& series, const MeasureComparison& comparison,
                    const MeasureReaders& readers, std::vector<Block>& blocks) {
  Table others = figures_table(facts, *series.measure, readers, is_neither_before_nor_after);
  if (!others.rows.empty()) blocks.push_back(std::move(others));
  if (readers.are_others && rests_on_small_counts(series, readers.min_cell)) {
    blocks.push_back(
        Paragraph{fmt::format("Before and after are not compared here: a figure behind them rests "
                              "on fewer than {} people, "
                              "or on too few members. cop compare shows them to the group.",
                              readers.min_cell)});
    return;
  }
  for (Block& block : comparison_blocks(comparison, words_for(comparison))) {
    blocks.push_back(std::move(block));
  }
  blocks.push_back(Paragraph{"From: " + files_of(series)});
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

std::vector<Block> measure_results(const Facts& facts, const Series& series,
                                   const MeasureReaders& readers) {
  std::vector<Block> blocks;
  const auto comparison = staged_comparison(facts, series);
  if (comparison || compares_before_and_after(series) || has_claim(facts, *series.measure)) {
    blocks.push_back(flow_paragraph(facts));
  }
  add_chart(facts, series, blocks);
  if (!series.points.empty()) blocks.push_back(dated_table(series));
  if (comparison) {
    add_comparison(facts, series, *comparison, readers, blocks);
  } else {
    add_undated(facts, series, readers, blocks);
  }
  add_claims(facts, *series.measure, blocks);
  if (series.points.empty() && series.undated.empty()) {
    blocks.push_back(Paragraph{"No figures are recorded."});
  }
  return blocks;
}

}  // namespace cop
