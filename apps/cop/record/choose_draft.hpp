#pragma once

#include <string>

#include "cop/record/draft.hpp"

namespace cop::app {

class Session;

/// The draft to go on with, of the project in the folder: the newest with `resume`, otherwise the
/// one that the user chooses, or `fresh`, which gets a path. Throws UsageError where there is none
/// to resume.
Draft choose_draft(bool resume, Draft fresh, const std::string& project, Session& session);

/// What was answered so far, in a few lines for whoever goes on.
std::string answers_so_far(const Draft& draft, std::size_t columns);

}  // namespace cop::app
