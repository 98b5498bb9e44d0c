#pragma once

#include <string>

#include "cop/base/date.hpp"
#include "cop/language/language.hpp"

namespace cop {

/// The quarter of the Australian Practice Incentives Program (PIP QI) that the day is in: August to
/// October, November to January, February to April, May to July; "November 2025 to January 2026".
std::string pip_quarter(const Language& say, Date day);

}  // namespace cop
