#pragma once

#include <optional>
#include <string>

#include "cop/ballots/votes.hpp"

namespace cop::app {

class Session;

/// The votes in a table file: `voter` and a column of ranks for each option (1 is best, an empty
/// cell is not ranked), or `member` and a column of ratings, which are points where the rule is
/// points. Throws UsageError or Error where there is no such file, and Abandoned, after it has
/// shown what is wrong and where.
Votes read_votes(const std::string& file, std::optional<SelectionRule> rule, Session& session);

}  // namespace cop::app
