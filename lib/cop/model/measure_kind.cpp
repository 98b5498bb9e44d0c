#include "cop/model/measure_kind.hpp"

namespace cop {

bool is_reference(const Measure& measure) {
  return measure.family && measure.family->value == Family::reference;
}

bool is_quotient(const Measure& measure) {
  return measure.data &&
         (measure.data->value == DataKind::proportion || measure.data->value == DataKind::rate);
}

}  // namespace cop
