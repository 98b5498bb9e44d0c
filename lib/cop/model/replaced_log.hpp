#pragma once

#include "cop/model/cycle_log.hpp"

namespace cop {

/// Whether the figures of a log may stand instead of those of the log that it says it replaces: a
/// later one replaces an earlier one, never the other way round, so that no two logs can take away
/// each other's figures. Of one day, either may be the correction, unless the other one replaces
/// something too: then the later by its id.
bool may_replace(const CycleLog& log, const CycleLog& replaced);

}  // namespace cop
