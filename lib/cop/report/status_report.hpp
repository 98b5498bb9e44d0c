#pragma once

#include <string>

#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// What to know before the next meeting: the last one, the open actions by age, the cycles that
/// wait for Study or Act, the data that are due, and what to decide.
Report status_report(const Language& say, const Facts& facts);

/// What a cycle waits for, as a question to the group; empty when it is over.
std::string waits_for(const Language& say, const Cycle& cycle);

}  // namespace cop
