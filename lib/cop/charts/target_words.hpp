#pragma once

#include <string>

#include "cop/charts/found_words.hpp"

namespace cop {

/// What the target means for the part: whether it will be met while nothing changes, where there
/// are limits; how often it was, where there are none. Empty without a target.
std::string target_in_words(const PartOfChart& part);

}  // namespace cop
