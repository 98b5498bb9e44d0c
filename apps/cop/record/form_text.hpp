#pragma once

#include <string>

#include "cop/model/facts.hpp"

namespace cop::app {

/// All questions about a meeting as YAML to be filled in, with short comments, and with what is
/// known: who came last time unless `names_who_came` says that flags do, the open actions, the
/// running cycles, the measures.
std::string form_text(const Facts& facts, Date day, bool names_who_came);

}  // namespace cop::app
