#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cop::stats {

/// Run chart and the Shewhart charts.
enum class ChartType {
#define COP_CHART_TYPE(word, ...) word,
#include "cop/stats/chart_types.def"
#undef COP_CHART_TYPE
};

struct Phase;

/// What is known of a chart type: its word ("pp") and name ("P′ chart"), what its centre line is
/// called, and what it needs and allows. `draw` finds centre and limits of one phase.
struct ChartTypeFacts {
  ChartType type;
  std::string_view word;
  std::string_view name;
  std::string_view centre;
  bool needs_denominators;
  bool has_limits;
  bool is_symmetric;
  bool screens;
  bool takes_runs_rules;
  void (*draw)(Phase& phase);
};

std::span<const ChartTypeFacts> all_chart_types();
const ChartTypeFacts& facts_of(ChartType type);
/// "a P chart", "an I chart".
std::string with_article(ChartType type);
/// Null where no type has the word.
const ChartTypeFacts* find_chart_type(std::string_view word);

}  // namespace cop::stats
