#pragma once

#include <optional>

#include "cop/findings/json_findings.hpp"
#include "cop/stats/judged_chart.hpp"

namespace cop::app {

/// The number, or null where it is missing.
Json number_json(const std::optional<double>& number);

/// Adds what rule sets other than Anhøj's found: an object `ihi`, `mdc`, `western_electric` or
/// `nelson`. With phases, `ihi` holds one object for each of them in `parts`.
void add_rules(const stats::JudgedChart& judged, Json& json);

}  // namespace cop::app
