#include "cop/stats/judged_chart.hpp"

#include <cmath>
#include <string>

#include "cop/stats/refusal.hpp"

namespace cop::stats {
namespace {

void require_type(ChartType type, ChartType needed, const char* rules) {
  if (type == needed) return;
  throw Refusal("rules-of-another-chart", std::string(rules) + " judge " + with_article(needed) +
                                              ", not " + with_article(type) +
                                              ": leave the type out, or take another set of rules");
}

Series included_values(std::span<const ControlPoint> points) {
  Series values;
  values.reserve(points.size());
  for (const ControlPoint& point : points) {
    values.push_back(point.included ? point.value : std::nullopt);
  }
  return values;
}

std::vector<IhiFindings> ihi_by_part(const ControlChart& chart) {
  const Series values = included_values(chart.points);
  std::vector<IhiFindings> findings;
  std::size_t first = 0;
  for (const ControlPart& part : chart.parts) {
    std::size_t next = first;
    while (next < values.size() && chart.points[next].part == part.part) ++next;
    findings.push_back(
        ihi_rules(std::span(values).subspan(first, next - first), part.centre, first + 1));
    first = next;
  }
  return findings;
}

void rescale(IhiFindings& findings, double factor) {
  for (auto* number : {&findings.median, &findings.lower_quartile, &findings.upper_quartile}) {
    if (*number) *number = finite(**number * factor);
  }
}

void rescale(MakingDataCount& mdc, double factor) {
  const auto scale = [factor](std::optional<double>& number) {
    if (number) number = finite(*number * factor);
  };
  for (MdcPoint& point : mdc.points) {
    for (auto* number :
         {&point.mean, &point.lower, &point.upper, &point.near_lower, &point.near_upper}) {
      scale(*number);
    }
  }
  for (MdcGroup& group : mdc.groups) {
    for (auto* number : {&group.mean, &group.lower, &group.upper}) scale(*number);
  }
}

/// The I chart takes the lines that Making Data Count draws.
void take_lines(const MakingDataCount& mdc, ControlChart& chart) {
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const MdcPoint& from = mdc.points[i];
    ControlPoint& point = chart.points[i];
    point.centre = from.mean;
    point.sigma.reset();
    point.lower = from.lower;
    point.upper = from.upper;
    point.near_lower = from.near_lower;
    point.near_upper = from.near_upper;
    point.outside = from.outside;
  }
  const Series values = included_values(chart.points);
  for (ControlPart& part : chart.parts) {
    const MdcGroup& group = mdc.groups[static_cast<std::size_t>(part.part) - 1];
    part.centre = group.mean;
    part.outside = 0;
    std::vector<double> own;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
      if (chart.points[i].part != part.part) continue;
      part.outside += chart.points[i].outside ? 1 : 0;
      if (values[i]) own.push_back(*values[i]);
    }
    if (part.centre) part.runs = analyse_runs(own, *part.centre);
    part.runs_signal = part.centre && part.runs.signal();
  }
}

MdcOptions mdc_options(const JudgedOptions& options) {
  MdcOptions result;
  result.aim = options.aim;
  result.groups = options.parts;
  result.fix_after = options.freeze;
  result.before_fixed = options.before_baseline;
  result.screening = options.screening;
  if (options.target && std::abs(options.multiply) > 0) {
    result.target = finite(*options.target / options.multiply);
  }
  return result;
}

JudgedChart making_data_count_chart(std::span<const Subgroup> series,
                                    const JudgedOptions& options) {
  if (options.centre || options.floor_at_zero) {
    throw Refusal(
        "rules-of-another-chart",
        "Making Data Count draws its own lines: a given centre and limits cut at 0 do not "
        "go with it");
  }
  ChartOptions plain = options;
  plain.multiply = 1;
  if (!plain.parts.empty()) plain.freeze.reset();
  JudgedChart judged{control_chart(ChartType::i, series, plain), RuleSet::mdc, {}, {}, {}};
  judged.mdc = making_data_count(included_values(judged.chart.points), mdc_options(options));
  take_lines(*judged.mdc, judged.chart);
  rescale(judged.chart, options.multiply);
  rescale(*judged.mdc, options.multiply);
  return judged;
}

}  // namespace

JudgedChart judged_chart(ChartType type, RuleSet rules, std::span<const Subgroup> series,
                         const JudgedOptions& options) {
  if (rules == RuleSet::mdc) {
    require_type(type, ChartType::i, "the rules of Making Data Count");
    return making_data_count_chart(series, options);
  }
  if (rules == RuleSet::ihi) require_type(type, ChartType::run, "the rules of IHI");
  ChartOptions plain = options;
  plain.multiply = 1;
  JudgedChart judged{control_chart(type, series, plain), rules, {}, {}, {}};
  if (rules == RuleSet::ihi) judged.ihi = ihi_by_part(judged.chart);
  if (rules == RuleSet::western_electric) {
    judged.zones = zone_rules(judged.chart, ZoneRules::western_electric);
  }
  if (rules == RuleSet::nelson) judged.zones = zone_rules(judged.chart, ZoneRules::nelson);
  if (!std::isfinite(options.multiply)) {
    throw Refusal("bad-number", "the multiplier is not a finite number");
  }
  rescale(judged.chart, options.multiply);
  for (IhiFindings& findings : judged.ihi) rescale(findings, options.multiply);
  return judged;
}

ChartType usual_type(RuleSet rules) {
  return rules == RuleSet::anhoej || rules == RuleSet::ihi ? ChartType::run : ChartType::i;
}

}  // namespace cop::stats
