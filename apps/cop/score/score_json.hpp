#pragma once

#include <string>

#include "cop/model/facts.hpp"

namespace cop::app {

/// The rows of a score with what they come to, and the agreement of their raters.
std::string json_of_score(const Facts& facts, const Measure& measure);

}  // namespace cop::app
