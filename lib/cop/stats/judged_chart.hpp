#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cop/stats/control_chart.hpp"
#include "cop/stats/ihi_rules.hpp"
#include "cop/stats/making_data_count.hpp"
#include "cop/stats/zone_rules.hpp"

namespace cop::stats {

/// The sets of rules that judge a chart: one set a chart.
enum class RuleSet { anhoej, ihi, mdc, western_electric, nelson };

struct JudgedOptions : ChartOptions {
  /// Where improvement lies, and a target in the unit after `multiply`; for the icons of
  /// Making Data Count.
  Aim aim = Aim::neutral;
  std::optional<double> target = std::nullopt;
};

/// A chart and what its rule set found: of Anhøj's rules the runs of each part and the points
/// outside limits, which the chart itself has; the findings of the other sets beside it. Numbers
/// are in the unit after `multiply`.
struct JudgedChart {
  ControlChart chart;
  RuleSet rules = RuleSet::anhoej;
  /// One for each part.
  std::vector<IhiFindings> ihi;
  std::optional<MakingDataCount> mdc;
  std::vector<ZoneFinding> zones;

  friend bool operator==(const JudgedChart&, const JudgedChart&) = default;
};

/// The chart with one rule set. The rules of IHI judge run charts, Making Data Count I charts
/// (whose lines it draws in its own way; a frozen baseline is its `fix_after`, and each phase may
/// have one), Western Electric and Nelson charts with symmetric limits. Throws Refusal for other
/// types and all that control_chart refuses.
JudgedChart judged_chart(ChartType type, RuleSet rules, std::span<const Subgroup> series,
                         const JudgedOptions& options = {});

/// The type of chart that a rule set judges where none is asked for.
ChartType usual_type(RuleSet rules);

}  // namespace cop::stats
