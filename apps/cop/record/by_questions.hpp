#pragma once

#include "cop/env.hpp"
#include "cop/record/flags.hpp"

namespace cop::app {

class Session;

/// Records a meeting by asking on the terminal; a draft, when there is one, goes on. Then offers
/// what the answers change in shared files. The first question comes before all of the project is
/// read.
ExitCode record_by_questions(RecordFlags flags, const std::string& folder, Session& session);

}  // namespace cop::app
