#pragma once

#include <string_view>

#include "cop/model/measure_kind.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// A field of an observation that figures of the measure's kind do not use.
struct UnfitField {
  const Location* where = nullptr;
  std::string_view key;
};

/// The first such field of a figure of a measure whose data are known; its place is null where
/// there is none.
inline UnfitField unfit_field(const Measure& measure, const Observation& o) {
  const DataKind data = measure.data->value;
  const bool quotient = is_quotient(measure);
  if (o.numerator && !quotient && data != DataKind::count)
    return {&o.numerator->where, "numerator"};
  if (o.denominator && !quotient) return {&o.denominator->where, "denominator"};
  if (!o.items.empty() && data != DataKind::score) return {&o.items.front().name.where, "items"};
  if (o.sd && (quotient || data == DataKind::count)) return {&o.sd->where, "sd"};
  return {};
}

}  // namespace cop
