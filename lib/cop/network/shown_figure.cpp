#include "cop/network/shown_figure.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/stats/compare/distributions.hpp"
#include "cop/stats/compare/event_rate.hpp"
#include "cop/stats/compare/proportion.hpp"

namespace cop {
namespace {

long in_tens(long count) { return std::lround(static_cast<double>(count) / 10.0) * 10; }

double power_of_ten(int exponent) { return std::pow(10.0, exponent); }

}  // namespace

double Step::rounded(double value) const {
  return exponent < 0 ? std::round(value * power_of_ten(-exponent)) / power_of_ten(-exponent)
                      : std::round(value / power_of_ten(exponent)) * power_of_ten(exponent);
}

Step shown_step(const PooledMeasure& measure) {
  if (measure.definition->kind == PoolKind::share) return {};
  constexpr double digits = 20;
  const double size = std::abs(measure.value_of(measure.total())) / digits;
  if (!(size > 0)) return {};
  return {static_cast<int>(std::floor(std::log10(size)))};
}

double shown_total(const PooledMeasure& measure, const PracticePoint& figure) {
  double value = measure.value_of(figure);
  if (measure.definition->kind == PoolKind::rate) {
    const auto events = static_cast<double>(in_tens(figure.counts.x));
    value = events / static_cast<double>(shown_size(figure.counts.n)) * measure.definition->factor;
  }
  return shown_step(measure).rounded(value);
}

long shown_size(long n) { return std::max(10L, in_tens(n)); }

std::string shown_number(double value, const Step& step) {
  const double rounded = step.rounded(value);
  const std::string sign = rounded < 0 ? "−" : "";
  return sign + (step.exponent < 0 ? fmt::format("{:.{}f}", std::abs(rounded), -step.exponent)
                                   : number_text(std::abs(rounded)));
}

std::string shown_text(double value, const Step& step, const std::string& unit) {
  const std::string gap = unit.empty() || unit == "%" ? "" : " ";
  return shown_number(value, step) + gap + unit;
}

std::optional<stats::Interval> interval_of(const PooledMeasure& measure,
                                           const PracticePoint& point) {
  const double factor = measure.definition->factor;
  const PooledCounts& counts = point.counts;
  stats::Interval interval;
  if (measure.definition->kind == PoolKind::mean) {
    if (!point.sd) return std::nullopt;
    const auto n = static_cast<double>(point.counts.n);
    const double half = stats::t_975(n - 1) * *point.sd / std::sqrt(n);
    return stats::Interval{point.mean - half, point.mean + half};
  }
  if (measure.definition->kind == PoolKind::share) interval = stats::wilson({counts.x, counts.n});
  if (measure.definition->kind == PoolKind::rate) {
    interval = stats::garwood({counts.x, static_cast<double>(counts.n)});
  }
  return stats::Interval{interval.lower * factor, interval.upper * factor};
}

std::string neutral_name(std::size_t place) { return fmt::format("practice {}", place + 1); }

}  // namespace cop
