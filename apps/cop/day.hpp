#pragma once

#include <optional>
#include <string_view>

#include "cop/base/date.hpp"

namespace cop::app {

/// `today`, `yesterday`, or days ago as `-3d`; nothing for any other text.
std::optional<Date> day_in_words(std::string_view typed, Date today);

/// A day as people type it: `2026-02-12`, `today`, `yesterday`, `-3d`. Anything else, `02/03/2026`
/// above all, throws UsageError with the reason.
Date parse_day(std::string_view typed, Date today);

}  // namespace cop::app
