#include "cop/charts/point_signals.hpp"

namespace cop {
namespace {

using stats::JudgedChart;

void mark_patterns(const std::vector<stats::Pattern>& patterns, std::vector<PointFinding>& found) {
  for (const stats::Pattern& pattern : patterns) {
    for (const std::size_t point : pattern.points) {
      found[point - 1] = {PointSignal::pattern, pattern.upward ? 1 : -1};
    }
  }
}

void mark_zones(const JudgedChart& judged, std::vector<PointFinding>& found) {
  for (const stats::ZoneFinding& finding : judged.zones) {
    for (std::size_t i = 0; i < finding.points.size(); ++i) {
      PointFinding& point = found[finding.points[i] - 1];
      if (point.signal == PointSignal::none) point = {PointSignal::pattern, finding.sides[i]};
    }
  }
}

void mark_mdc(const stats::MakingDataCount& mdc, std::vector<PointFinding>& found) {
  for (std::size_t i = 0; i < mdc.points.size(); ++i) {
    const stats::MdcPoint& point = mdc.points[i];
    if (point.cause == stats::SpecialCause::common || point.outside) continue;
    found[i] = {PointSignal::pattern, stats::is_upward(point.cause) ? 1 : -1};
  }
}

}  // namespace

std::vector<PointFinding> point_findings(const JudgedChart& judged) {
  std::vector<PointFinding> found(judged.chart.points.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const stats::ControlPoint& point = judged.chart.points[i];
    if (!point.outside) continue;
    const bool above = point.upper && *point.value > *point.upper;
    found[i] = {PointSignal::outside, above ? 1 : -1};
  }
  for (const stats::IhiFindings& findings : judged.ihi) {
    mark_patterns(findings.trends, found);
    mark_patterns(findings.shifts, found);
  }
  mark_zones(judged, found);
  if (judged.mdc) mark_mdc(*judged.mdc, found);
  return found;
}

bool has_runs_signal(const JudgedChart& judged, std::size_t part) {
  const stats::ControlPart& numbers = judged.chart.parts[part];
  if (!numbers.runs.has_enough_points()) return false;
  if (judged.rules == stats::RuleSet::anhoej) return numbers.runs_signal;
  if (judged.rules != stats::RuleSet::ihi) return false;
  return judged.ihi[part].too_few_runs() || judged.ihi[part].too_many_runs();
}

Judgement judgement_of(int side, stats::Aim aim) {
  if (side == 0 || aim == stats::Aim::neutral) return Judgement::neutral;
  const bool good = (side > 0) == (aim == stats::Aim::increase);
  return good ? Judgement::improvement : Judgement::concern;
}

}  // namespace cop
