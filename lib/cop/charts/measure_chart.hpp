#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cop/charts/chart_choice.hpp"
#include "cop/charts/draw_chart.hpp"
#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// What a person asks of a chart beyond what the measure says; all of it optional. Numbers are in
/// the unit of the chart. `phase_starts` begin phases, as `parts` does by number of points.
struct ChartWishes {
  std::optional<stats::ChartType> type = std::nullopt;
  std::optional<stats::RuleSet> rules = std::nullopt;
  std::optional<std::size_t> freeze = std::nullopt;
  std::vector<std::size_t> parts = {};
  std::vector<Date> phase_starts = {};
  std::vector<std::size_t> exclude = {};
  std::optional<double> centre = std::nullopt;
  std::optional<double> multiply = std::nullopt;
  std::optional<stats::Aggregation> aggregation = std::nullopt;
  std::optional<stats::Aim> aim = std::nullopt;
  std::optional<double> target = std::nullopt;
  stats::Screening screening = stats::Screening::once;
  bool floor_at_zero = false;
  Language say = {};
  std::function<double(double)> rounding = {};
};

/// A chart that was asked for, or why there is none: `refusal_rule` names the rule in kebab case,
/// `refusal` says the reason. `reason` says why the type was chosen; empty where it was asked for.
struct MeasureChart {
  ChartRequest request;
  std::string reason;
  std::optional<DrawnChart> drawn;
  std::string refusal_rule;
  std::string refusal;
};

/// Draws what was asked for, or keeps the reason for the refusal.
void draw(MeasureChart& chart);

/// The chart of a measure: as the measure says (chart, rules, baseline, phases, target, direction)
/// unless a wish says otherwise; with neither, the fair chart for its kind of data. Nothing where
/// no period has a value or the measure asks for no chart.
std::optional<MeasureChart> unmarked_chart(const Series& series, const ChartWishes& wishes = {});

/// The same with the cycles and events of the project as marks.
std::optional<MeasureChart> measure_chart(const Series& series, const Facts& facts,
                                          const ChartWishes& wishes = {});

/// Puts wishes into a request whose moments and series are known. Phases that begin on a day begin
/// at the first moment from that day on.
void apply_wishes(const ChartWishes& wishes, ChartRequest& request);

}  // namespace cop
