#pragma once

#include "cop/record/save.hpp"

namespace cop::app {

/// The name that stands for a log that is not written.
inline constexpr const char* unwritten_log = "the log that would be written";

/// The findings about a log that is not written, each at the place that its value came from: in the
/// file with the answers or behind the flag, as `answers` says; else in the log that would be
/// written. `sources` gets the text of that log.
Diagnostics at_their_origins(const LogProposal& proposal, const CycleLog& answers,
                             Sources& sources);

}  // namespace cop::app
