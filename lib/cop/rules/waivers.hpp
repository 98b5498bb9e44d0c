#pragma once

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// Makes notes of the findings that the project sets aside on the day it is looked at, and adds a
/// finding for each waiver that sets none aside.
void apply_waivers(const Facts& facts, Diagnostics& findings);

}  // namespace cop
