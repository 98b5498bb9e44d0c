#include "cop/export/export_value.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"counted", ColumnType::text, "What is counted: people, practices, teams, patients or letters",
     Privacy::open, true, "counted"},
    {"stage", ColumnType::text, "How far they came: eligible, recruited, before, after, both …",
     Privacy::label, true, "stage"},
    {"n", ColumnType::integer, "How many"},
    {"withheld", ColumnType::boolean,
     "Whether the number is withheld, as it is small or tells one"},
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  std::vector<ExportRow> rows;
  for (const FlowStep& step : input.facts.flow) {
    const bool hides = !input.is_private && is_withheld(step);
    withheld.cells += hides ? 1 : 0;
    rows.push_back({as_value(step.of), as_value(step.stage),
                    hides ? ExportValue() : ExportValue(step.n), hides});
  }
  return rows;
}

}  // namespace

extern const ExportTable flow_table{
    "flow", "How many reached each stage of taking part; read every effect beside it", columns,
    rows};

}  // namespace cop
