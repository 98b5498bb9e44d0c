#pragma once

#include "cop/model/cycle_log.hpp"

namespace cop {

/// Takes out of a log that was looked at alone what no rule asks for afterwards: most of all its
/// long texts. Of a text of which only its presence counts the first character is left.
void keep_essentials(CycleLog& log);

}  // namespace cop
