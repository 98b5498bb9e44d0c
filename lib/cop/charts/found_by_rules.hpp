#pragma once

#include <string>

#include "cop/charts/found_words.hpp"

namespace cop {

/// What each rule set says of a part that has enough points to be judged; points beyond limits are
/// named elsewhere.
std::string found_by_anhoej(const PartOfChart& part);
std::string found_by_ihi(const PartOfChart& part);
std::string found_by_mdc(const PartOfChart& part);
std::string found_by_zones(const PartOfChart& part);

}  // namespace cop
