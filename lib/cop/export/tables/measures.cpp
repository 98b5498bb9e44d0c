#include "cop/export/export_value.hpp"
#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/figure_counts.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"measure", ColumnType::text, "The measure", Privacy::label, true, "measure"},
    {"name", ColumnType::text, "What people call it", Privacy::label},
    {"family", ColumnType::text, "outcome, process, balancing or reference"},
    {"data", ColumnType::text, "What its numbers are: proportion, rate, count, mean, score …"},
    {"unit", ColumnType::text, "The unit of its values; percent for a proportion if not said",
     Privacy::label},
    {"per", ColumnType::text, "The base of a rate", Privacy::label},
    {"factor", ColumnType::number,
     "Value = factor * numerator / denominator, of a proportion or a rate"},
    {"direction", ColumnType::text, "Where improvement lies: higher, lower, within or none"},
    {"limit_low", ColumnType::number, "For within: the lower limit"},
    {"limit_high", ColumnType::number, "For within: the upper limit"},
    {"target", ColumnType::number, "The value to be reached"},
    {"target_by", ColumnType::date, "The day by which it is to be reached"},
    {"baseline", ColumnType::number, "A baseline that is only known as one number"},
    {"version", ColumnType::integer, "The version of its definition"},
    {"definition", ColumnType::text, "What is measured", Privacy::closed},
    {"numerator", ColumnType::text, "What its numerators count", Privacy::closed},
    {"denominator", ColumnType::text, "What its denominators count", Privacy::closed},
    {"source", ColumnType::text, "Where its numbers come from", Privacy::closed},
};

/// A baseline that rests on few people, or is of few practices, is told to nobody.
ExportValue baseline_of(const Measure& measure, const ExportInput& input, Withheld& withheld) {
  if (!measure.baseline) return {};
  const Baseline& baseline = *measure.baseline;
  const FigureCounts counts = counts_of(measure, baseline);
  const bool few = Contributors(input.plain).are_few() ||
                   has_few_people(measure, counts, input.min_cell) ||
                   has_few_of_them(measure, counts, input.min_cell);
  if (input.is_private || is_reference(measure) || !few || !baseline.value)
    return as_value(baseline.value);
  ++withheld.cells;
  return {};
}

ExportValue factor_if_quotient(const Measure& measure) {
  return is_quotient(measure) ? ExportValue(factor_of(measure)) : ExportValue();
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  std::vector<ExportRow> rows;
  for (const Measure& m : input.facts.project.measures.measures) {
    const bool bounded = m.limits.size() == 2;
    rows.push_back({as_value(m.id), as_value(m.name), as_value(m.family), as_value(m.data),
                    as_value(m.unit), as_value(m.per), factor_if_quotient(m), as_value(m.direction),
                    bounded ? as_value(m.limits[0]) : ExportValue(),
                    bounded ? as_value(m.limits[1]) : ExportValue(),
                    m.target ? as_value(m.target->value) : ExportValue(),
                    m.target ? as_value(m.target->by) : ExportValue(),
                    baseline_of(m, input, withheld), as_value(m.version), as_value(m.definition),
                    as_value(m.numerator), as_value(m.denominator), as_value(m.source)});
  }
  return rows;
}

}  // namespace

extern const ExportTable measures_export_table{
    "measures", "What is measured, in which unit, and where improvement lies", columns, rows};

}  // namespace cop
