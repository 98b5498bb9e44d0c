#include "cop/model/factor.hpp"

namespace cop {
namespace {

/// The base of a rate: the number that `per` begins with ("1,000 patients" is 1000), else 1.
double base_of(const Measure& measure) {
  double base = 0;
  for (const char c : measure.per->value) {
    if (c >= '0' && c <= '9') {
      base = base * 10 + (c - '0');
    } else if (c != ',') {
      break;
    }
  }
  return base > 0 ? base : 1;
}

}  // namespace

double factor_of(const Measure& measure) {
  if (!measure.data) return 1;
  if (measure.data->value == DataKind::rate) return base_of(measure);
  const bool percent =
      measure.data->value == DataKind::proportion && measure.unit->value != "fraction";
  return percent ? 100 : 1;
}

}  // namespace cop
