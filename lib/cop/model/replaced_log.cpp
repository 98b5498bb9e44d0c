#include "cop/model/replaced_log.hpp"

namespace cop {

bool may_replace(const CycleLog& log, const CycleLog& replaced) {
  const bool dated = log.date && replaced.date;
  if (dated && log.date->value != replaced.date->value) {
    return log.date->value > replaced.date->value;
  }
  return log.id.value != replaced.id.value &&
         (replaced.replaces.value.empty() || log.id.value > replaced.id.value);
}

}  // namespace cop
