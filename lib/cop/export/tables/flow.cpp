#include <map>

#include "cop/export/export_value.hpp"
#include "cop/report/small_counts.hpp"

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

/// Which steps are withheld: whatever they count, and whoever they are.
std::vector<bool> withheld_steps(const std::vector<FlowStep>& flow, long min_cell) {
  std::map<FlowOf, std::vector<std::size_t>> steps;
  for (std::size_t i = 0; i < flow.size(); ++i) steps[flow[i].of].push_back(i);
  std::vector<bool> withheld(flow.size(), false);
  for (const auto& [of, places] : steps) {
    std::vector<long> counts;
    for (const std::size_t place : places) counts.push_back(flow[place].n);
    const std::vector<bool> hidden = suppress(counts, min_cell);
    for (std::size_t i = 0; i < places.size(); ++i) withheld[places[i]] = hidden[i];
  }
  return withheld;
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  const std::vector<FlowStep>& flow = input.plain.flow;
  const std::vector<bool> hidden = withheld_steps(flow, input.min_cell);
  std::vector<ExportRow> rows;
  for (std::size_t i = 0; i < flow.size(); ++i) {
    const bool hides = !input.is_private && hidden[i];
    withheld.cells += hides ? 1 : 0;
    rows.push_back({as_value(flow[i].of), as_value(flow[i].stage),
                    hides ? ExportValue() : ExportValue(flow[i].n), hides});
  }
  return rows;
}

}  // namespace

extern const ExportTable flow_export_table{
    "flow", "How many reached each stage of taking part; read every effect beside it", columns,
    rows};

}  // namespace cop
