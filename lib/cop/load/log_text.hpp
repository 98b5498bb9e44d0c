#pragma once

#include <string>

#include "cop/model/cycle_log.hpp"

namespace cop {

/// The log as YAML text: the inverse of reading it. Keys come in the order of the format, empty
/// ones are left out; a text is quoted unless every reader of YAML takes it for text, and a text of
/// several lines is a `|` block.
std::string log_text(const CycleLog& log);

}  // namespace cop
