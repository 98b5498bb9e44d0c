#include "cop/report/measure_results.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/measure_chart.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

template <class T>
std::string cell(const std::optional<T>& number) {
  return number ? number_text(*number) : "";
}

template <class T>
std::string cell(const std::optional<Located<T>>& number) {
  return number ? number_text(number->value) : "";
}

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
    table.rows.push_back({point.period.text(), cell(point.value), cell(point.numerator),
                          cell(point.denominator), cell(point.n), files_of(point)});
  }
  return table;
}

std::string value_text(const Figure& figure) {
  const Observation& o = *figure.observation;
  std::string text = figure.value ? number_text(*figure.value) : "";
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

/// All figures, the ones that a first source outvotes included.
Table figures_table(const Facts& facts, const Measure& measure) {
  Table table{{{"Period"},
               {"Stage"},
               {"Where"},
               {value_heading(measure), Align::right},
               {"n", Align::right},
               {"Source"}},
              {}};
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      const bool dated = o.period && o.period->value.dated();
      if (o.measure.value != measure.id.value || dated || o.row.given()) continue;
      const Figure figure{&log, &o, value_of(measure, o)};
      table.rows.push_back({o.period ? o.period->value.text() : "",
                            o.stage ? std::string(word(o.stage->value)) : "", place_text(o),
                            value_text(figure), cell(o.n),
                            o.source.given() ? o.source.value : log.where.file.text()});
    }
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

void add_undated(const Facts& facts, const Series& series, std::vector<Block>& blocks) {
  if (series.undated.empty()) return;
  blocks.push_back(figures_table(facts, *series.measure));
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

std::vector<Block> measure_results(const Facts& facts, const Series& series) {
  std::vector<Block> blocks;
  if (compares_before_and_after(series) || has_claim(facts, *series.measure)) {
    add_flow_line(facts, blocks);
  }
  add_chart(facts, series, blocks);
  if (!series.points.empty()) blocks.push_back(dated_table(series));
  add_undated(facts, series, blocks);
  add_claims(facts, *series.measure, blocks);
  if (series.points.empty() && series.undated.empty()) {
    blocks.push_back(Paragraph{"No figures are recorded."});
  }
  return blocks;
}

}  // namespace cop
