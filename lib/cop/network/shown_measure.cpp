#include "cop/network/shown_measure.hpp"

#include <algorithm>
#include <tuple>

namespace cop {
namespace {

bool is_outside(const PooledMeasure& measure, double all, const PracticePoint& figure) {
  if (measure.definition->kind == PoolKind::mean) return false;
  const stats::Interval far =
      funnel_limits(*measure.definition, all, static_cast<double>(figure.counts.n)).far;
  const double value = measure.value_of(figure);
  return value < far.lower || value > far.upper;
}

}  // namespace

ShownMeasure::ShownMeasure(const PooledMeasure& pooled)
    : measure(pooled),
      definition(*pooled.definition),
      rounding(pooled),
      total(rounding.shown(pooled.total())) {
  const double all = pooled.value_of(pooled.total());
  for (const PooledPractice* practice : pooled.shown()) {
    practices.push_back(
        {practice, rounding.shown(practice->latest), is_outside(pooled, all, practice->latest)});
  }
  const auto place = [](const ShownPractice& one) {
    return std::tuple(one.latest.value, one.latest.size);
  };
  std::stable_sort(
      practices.begin(), practices.end(),
      [&](const ShownPractice& a, const ShownPractice& b) { return place(a) < place(b); });
}

stats::FunnelLimits funnel_limits(const MeasureContribution& definition, double centre,
                                  double size) {
  const double pooled = centre / definition.factor;
  stats::FunnelLimits limits = definition.kind == PoolKind::share
                                   ? stats::funnel_limits(pooled, size)
                                   : stats::rate_funnel_limits(pooled, size);
  for (stats::Interval* one : {&limits.near, &limits.far}) {
    one->lower *= definition.factor;
    one->upper *= definition.factor;
  }
  return limits;
}

}  // namespace cop
