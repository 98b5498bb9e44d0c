#include "cop/report/measure_results.hpp"

#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/figure_files.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/measure_tables.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/shared_comparison.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/shown_chart.hpp"

namespace cop {
namespace {

bool is_any(const Observation&) { return true; }

bool is_neither_before_nor_after(const Observation& o) {
  return !o.stage || o.stage->value == ObservationStage::during;
}

void add_dated(const Language& say, const Facts& facts, const Series& series,
               const MeasureReaders& readers, std::vector<Block>& blocks) {
  const std::size_t all = series.points.size();
  if (all == 0) return;
  const std::size_t left_out = left_out_of(readers.is_overview, all, most_numbers);
  add_left_out(say, phrase::numbers_left_out, left_out, all, blocks);
  blocks.push_back(dated_table(say, facts, series, readers, left_out));
}

/// The figures without a day, of which an overview shows the newest.
void add_figures(const Language& say, Table table, bool is_overview, std::vector<Block>& blocks) {
  const std::size_t all = table.rows.size();
  if (all == 0) return;
  const std::size_t left_out = keep_newest(is_overview, table.rows, most_numbers);
  add_left_out(say, phrase::figures_left_out, left_out, all, blocks);
  blocks.push_back(std::move(table));
}

void add_chart(const Language& say, const Facts& facts, const Series& series, bool is_overview,
               std::vector<Block>& blocks) {
  const auto chart = shown_chart(say, series, &facts);
  if (!chart) return;
  if (!chart->drawn) {
    blocks.push_back(Paragraph{say(phrase::no_chart_because, chart->refusal), Tone::caution});
    return;
  }
  blocks.push_back(ChartFigure{series.measure->id.value.text, chart->drawn->picture,
                               is_overview ? most_numbers : 0});
  blocks.push_back(Paragraph{chart->drawn->words});
}

void add_claims(const Language& say, const Facts& facts, const Measure& measure, bool is_overview,
                std::vector<Block>& blocks) {
  List claims;
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      if (!claim.measure || claim.measure->value != measure.id.value) continue;
      claims.items.push_back(claim_text(say, claim, facts.project));
    }
  }
  if (claims.items.empty()) return;
  const std::size_t all = claims.items.size();
  const std::size_t left_out = keep_newest(is_overview, claims.items, most_remarks);
  blocks.push_back(Paragraph{say(phrase::claimed_by_authors)});
  add_left_out(say, phrase::claims_left_out, left_out, all, blocks);
  blocks.push_back(std::move(claims));
}

long figures_of_members(const Series& series) {
  return std::count_if(series.undated.begin(), series.undated.end(),
                       [](const Figure& f) { return f.observation->member.has_value(); });
}

void add_undated(const Language& say, const Facts& facts, const Series& series,
                 const MeasureReaders& readers, std::vector<Block>& blocks) {
  if (series.undated.empty()) return;
  add_figures(say, figures_table(say, facts, *series.measure, readers, is_any), readers.is_overview,
              blocks);
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

/// The figures of a series in the order of the names of their logs.
std::vector<Figure> figures_by_file(const Series& series) {
  std::vector<Figure> figures = series.undated;
  for (const SeriesPoint& point : series.points) {
    figures.insert(figures.end(), point.figures.begin(), point.figures.end());
  }
  std::sort(figures.begin(), figures.end(),
            [](const Figure& a, const Figure& b) { return a.log->where.file < b.log->where.file; });
  return figures;
}

void add_comparison(const Language& say, const Facts& facts, const Series& series,
                    const MeasureComparison& comparison, const MeasureReaders& readers,
                    std::vector<Block>& blocks) {
  const auto is_told = [&](const Observation& o) {
    return is_neither_before_nor_after(o) || is_disputed(facts, o);
  };
  add_figures(say, figures_table(say, facts, *series.measure, readers, is_told),
              readers.is_overview, blocks);
  std::optional<SharedComparison> told = SharedComparison{comparison};
  if (readers.are_others) told = shared_comparison(facts, series, comparison, readers.min_cell);
  if (!told) {
    blocks.push_back(Paragraph{say(phrase::not_compared_here, readers.min_cell)});
    return;
  }
  ComparisonWords words = words_for(say, told->comparison);
  if (told->is_rounded) {
    words.rounding = [&measure = *series.measure](double n) { return rounded(measure, n); };
  }
  for (Block& block : comparison_blocks(told->comparison, words)) {
    blocks.push_back(std::move(block));
  }
  blocks.push_back(Paragraph{say(phrase::from_files, files_of(figures_by_file(series)))});
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
  add_chart(say, facts, series, readers.is_overview, blocks);
  add_dated(say, facts, series, readers, blocks);
  if (comparison) {
    add_comparison(say, facts, series, *comparison, readers, blocks);
  } else {
    add_undated(say, facts, series, readers, blocks);
  }
  add_claims(say, facts, *series.measure, readers.is_overview, blocks);
  if (series.points.empty() && series.undated.empty()) {
    blocks.push_back(Paragraph{say(phrase::no_figures_recorded)});
  }
  return blocks;
}

}  // namespace cop
