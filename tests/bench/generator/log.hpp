#pragma once

#include <string>

#include "node.hpp"
#include "numbers.hpp"

namespace bench {

constexpr int members = 8;
constexpr int practices = 4;

/// The id of a project's log with this number from 0: one meeting a day.
std::string log_id(Numbers& numbers, int number);

/// What the log of a meeting says: who came, a cycle with its four parts, figures of each practice,
/// an action and a summary.
Node log_of_meeting(Numbers& numbers, int number, const std::string& id);

}  // namespace bench
