#include "cop/model/cycle_prediction.hpp"

namespace cop {
namespace {

bool has_begun(const CycleEntry& cycle) {
  return cycle.plan.change.given() || cycle.done.given() || cycle.study.given() ||
         cycle.act.given();
}

}  // namespace

bool lacks_prediction(const Cycle& cycle, const Charter& charter) {
  const Prediction& prediction = cycle.whole().plan.prediction;
  const bool is_excused = prediction.is_unknown() && charter.is_reconstructed();
  return has_begun(cycle.whole()) && !prediction.is_stated() && !is_excused;
}

}  // namespace cop
