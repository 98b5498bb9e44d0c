#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cop/charts/chart.hpp"

namespace cop::test {

using Picture = std::variant<Chart, SmallMultiples>;

/// Charts with all that a picture can show, and those that are hard to draw, by name.
std::vector<std::pair<std::string, Picture>> gallery();

}  // namespace cop::test
