#include "cop/model/value_bounds.hpp"

namespace cop {

bool is_fraction(const Measure& measure) {
  return measure.data && measure.data->value == DataKind::proportion &&
         measure.unit->value == "fraction";
}

ValueBounds bounds_of(const Measure& measure) {
  if (!measure.data || !measure.difference_of.empty()) return {};
  const bool raw = measure.scale && measure.scale->value == ScoreScale::raw;
  switch (measure.data->value) {
    case DataKind::proportion: return {0, is_fraction(measure) ? 1.0 : 100.0};
    case DataKind::rate:
    case DataKind::count:
    case DataKind::days_between:
    case DataKind::events_between: return {0, ValueBounds{}.high};
    case DataKind::score: return measure.items.empty() || raw ? ValueBounds{} : ValueBounds{0, 100};
    case DataKind::mean:
    case DataKind::median:
    case DataKind::value:
    case DataKind::percentile: break;
  }
  return {};
}

}  // namespace cop
