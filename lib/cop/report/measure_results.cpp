#include "cop/report/measure_results.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/run.hpp"
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

/// All figures without a day, the ones that a first source outvotes included; for others without
/// those of single members.
std::vector<FigureShown> figures_shown(const Facts& facts, const Measure& measure,
                                       const MeasureReaders& readers) {
  std::vector<FigureShown> rows;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      const bool dated = o.period && o.period->value.dated();
      if (o.measure.value != measure.id.value || dated || o.row.given()) continue;
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

Table figures_table(const Facts& facts, const Measure& measure, const MeasureReaders& readers) {
  Table table{{{"Period"},
               {"Stage"},
               {"Where"},
               {value_heading(measure), Align::right},
               {"n", Align::right},
               {"Source"}},
              {}};
  for (const FigureShown& row : figures_shown(facts, measure, readers)) {
    table.rows.push_back(figure_row(row.figure, row.shown));
  }
  return table;
}

void add_flow_line(const Facts& facts, std::vector<Block>& blocks) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    blocks.push_back(Paragraph{fmt::format("{} of {} recruited members gave data before and after.",
                                           both->n, recruited->n),
                               Tone::strong});
    return;
  }
  const std::string text = facts.flow.empty()
                               ? "How many took part before and after is not recorded."
                               : "Who took part: " + flow_text(facts.flow) + ".";
  blocks.push_back(Paragraph{text, Tone::strong});
}

void add_chart(const Facts& facts, const Series& series, std::vector<Block>& blocks) {
  const auto chart = run_chart_of(series, facts);
  if (!chart) return;
  blocks.push_back(ChartFigure{series.measure->id.value.text, chart->chart});
  for (const stats::RunChartPart& part : chart->parts) {
    const std::string which =
        chart->parts.size() > 1 ? fmt::format("Phase {}: ", part.part) : std::string();
    blocks.push_back(Paragraph{which + runs_in_words(part.runs)});
  }
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
  Table table = figures_table(facts, *series.measure, readers);
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
  if (compares_before_and_after(series) || has_claim(facts, *series.measure)) {
    add_flow_line(facts, blocks);
  }
  add_chart(facts, series, blocks);
  if (!series.points.empty()) blocks.push_back(dated_table(series));
  add_undated(facts, series, readers, blocks);
  add_claims(facts, *series.measure, blocks);
  if (series.points.empty() && series.undated.empty()) {
    blocks.push_back(Paragraph{"No figures are recorded."});
  }
  return blocks;
}

}  // namespace cop
