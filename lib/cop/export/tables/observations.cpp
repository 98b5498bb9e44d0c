#include <algorithm>
#include <set>
#include <string_view>

#include "cop/export/export_value.hpp"
#include "cop/export/shared_points.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/same_figure.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/figure_counts.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"observation", ColumnType::integer, "Number of the row", Privacy::open, true, "observation"},
    {"measure", ColumnType::text, "The measure", Privacy::label, false, "measure", "measures"},
    {"period", ColumnType::text, "The time it speaks of, as people write it", Privacy::label},
    {"period_from", ColumnType::date, "The first day of that time"},
    {"period_to", ColumnType::date, "Its last day"},
    {"stage", ColumnType::text, "baseline, during, after or follow-up"},
    {"value", ColumnType::number, "The value in the measure's unit"},
    {"numerator", ColumnType::number, "The numerator of a proportion or rate"},
    {"denominator", ColumnType::number, "The denominator of a proportion or rate"},
    {"n", ColumnType::integer, "How many people, letters … it rests on"},
    {"charted", ColumnType::boolean, "Whether it counts in the chart of its measure"},
    {"withheld", ColumnType::boolean,
     "Whether its numbers are withheld, as it rests on few people"},
    {"provenance", ColumnType::text, "real, derived or synthetic"},
    {"meeting", ColumnType::text, "The log in which it stands", Privacy::closed, false, "meeting",
     "meetings"},
    {"cycle", ColumnType::integer, "The cycle that it belongs to", Privacy::closed, false, "cycle",
     "cycles"},
    {"practice", ColumnType::text, "The practice", Privacy::closed},
    {"member", ColumnType::text, "The member", Privacy::closed, false, "member", "members"},
    {"group", ColumnType::text, "Any other group", Privacy::closed},
    {"arm", ColumnType::text, "The arm of a comparison", Privacy::closed},
    {"row", ColumnType::text, "A single letter or patient, de-identified", Privacy::closed},
    {"rater", ColumnType::text, "Who rated it", Privacy::closed, false, "member", "members"},
    {"sd", ColumnType::number, "The standard deviation", Privacy::closed},
    {"source", ColumnType::text, "Where it comes from", Privacy::closed},
    {"note", ColumnType::text, "What was noted", Privacy::closed},
};
constexpr std::size_t withheld_column = 11;
static_assert(columns[withheld_column].name == "withheld");
constexpr std::size_t first_closed_column = 13;
static_assert(columns[first_closed_column].name == "meeting");

/// The numbers of one row.
struct Numbers {
  std::optional<double> value, numerator, denominator;
  std::optional<long> n;
};

std::optional<Period> period_of(const Observation& o) {
  return o.period ? std::optional(o.period->value) : std::nullopt;
}

/// The word that all the figures agree on.
template <class E>
ExportValue common_word(const std::vector<Figure>& figures, Rare<Located<E>> Observation::*field) {
  const auto first = figures.front().observation->*field;
  const bool same = std::all_of(figures.begin(), figures.end(), [&](const Figure& figure) {
    return figure.observation->*field == first;
  });
  return same ? as_value(first) : ExportValue();
}

auto plain(const Maybe auto& field) { return field ? std::optional(field->value) : std::nullopt; }

class Rows {
 public:
  explicit Rows(const ExportInput& input) : input_(input), contributors_(input.plain) {}

  /// Every figure that stands.
  void add_figures(const Series& series) {
    std::set<const Observation*> charted;
    for (const SeriesPoint& point : series.points) {
      for (const Figure& figure : point.figures) charted.insert(figure.observation);
    }
    for (const Figure& figure : figures_of(input_.facts.project, *series.measure)) {
      const Observation& o = *figure.observation;
      add_row(series, {figure}, period_of(o), numbers_of(figure), charted.contains(&o));
      add_closed(figure);
    }
  }

  /// All figures of one period together, and those without a period that are of the whole.
  void add_points(const Series& series, const std::vector<bool>& hidden, Withheld& withheld) {
    for (std::size_t i = 0; i < hidden.size(); ++i) {
      const SeriesPoint& point = series.points[i];
      const Numbers all{point.value, point.numerator, point.denominator, point.n};
      add_row(series, point.figures, point.period, hidden[i] ? Numbers{} : all, true);
      mark(hidden[i], withheld);
    }
    const bool any = std::find(hidden.begin(), hidden.end(), true) != hidden.end();
    for (const Figure& figure : series.undated) add_undated(series, figure, any, withheld);
  }

  std::vector<ExportRow> rows;

 private:
  /// A figure of the whole would tell a withheld one by its difference from the others.
  void add_undated(const Series& series, const Figure& figure, bool others_are_withheld,
                   Withheld& withheld) {
    const Observation& o = *figure.observation;
    const bool open = is_reference(*series.measure);
    if (!open && is_of_part(o)) {
      ++withheld.cells;
      return;
    }
    const bool hides = !open && (others_are_withheld || contributors_.are_few_in({&figure, 1}) ||
                                 shared_figure(*series.measure, figure, input_.min_cell).withheld);
    add_row(series, {figure}, period_of(o), hides ? Numbers{} : numbers_of(figure), false);
    mark(hides, withheld);
  }

  static Numbers numbers_of(const Figure& figure) {
    const Observation& o = *figure.observation;
    return {figure.value, plain(o.numerator), plain(o.denominator), plain(o.n)};
  }

  void add_row(const Series& series, const std::vector<Figure>& figures,
               const std::optional<Period>& period, const Numbers& numbers, bool charted) {
    const bool dated = period && period->dated();
    rows.push_back({static_cast<long>(rows.size()) + 1, as_value(series.measure->id),
                    period ? as_value(period->text()) : ExportValue(),
                    dated ? as_value(period->from()) : ExportValue(),
                    dated ? as_value(period->to()) : ExportValue(),
                    common_word(figures, &Observation::stage), as_value(numbers.value),
                    as_value(numbers.numerator), as_value(numbers.denominator), as_value(numbers.n),
                    charted, false, common_word(figures, &Observation::provenance)});
    rows.back().resize(std::size(columns));
  }

  void mark(bool hides, Withheld& withheld) {
    rows.back()[withheld_column] = hides;
    withheld.cells += hides ? 1 : 0;
  }

  void add_closed(const Figure& figure) {
    const Observation& o = *figure.observation;
    const ExportRow closed{as_value(figure.log->id), as_value(o.cycle), as_value(o.practice),
                           as_value(o.member),       as_value(o.group), as_value(o.arm),
                           as_value(o.row),          as_value(o.rater), as_value(o.sd),
                           as_value(o.source),       as_value(o.note)};
    std::copy(closed.begin(), closed.end(), rows.back().begin() + first_closed_column);
  }

  const ExportInput& input_;
  Contributors contributors_;
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  Rows rows(input);
  std::vector<std::vector<bool>> hidden;
  if (!input.is_private) hidden = withheld_points(input.plain, input.facts, input.min_cell);
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < input.plain.series.size(); ++i) {
    const Series& plain = input.plain.series[i];
    if (!seen.insert(plain.measure->id.value.text).second) continue;
    if (input.is_private) {
      rows.add_figures(plain);
    } else {
      rows.add_points(plain, hidden[i], withheld);
    }
  }
  return std::move(rows.rows);
}

}  // namespace

extern const ExportTable observations_export_table{
    "observations",
    "The figures that count: all of one period together, in a private export each as it was given",
    columns, rows};

}  // namespace cop
