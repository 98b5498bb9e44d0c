#pragma once

#include "cop/model/charter.hpp"
#include "cop/model/cycle.hpp"

namespace cop {

/// Whether something was planned or tested without a prediction. That a prediction is unknown is
/// one only in a project that was written up afterwards.
bool lacks_prediction(const Cycle& cycle, const Charter& charter);

}  // namespace cop
