#pragma once

#include <string>

#include "cop/model/facts.hpp"

namespace cop::app {

/// All questions about a meeting as YAML to be filled in, with short comments, and with what is
/// known: who came last time, the open actions, the running cycles, the measures.
std::string form_text(const Facts& facts, Date day);

}  // namespace cop::app
