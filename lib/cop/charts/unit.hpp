#pragma once

#include <string>
#include <string_view>

#include "cop/language/language.hpp"
#include "cop/model/measure.hpp"

namespace cop {

/// The unit that stands behind the numbers of a measure: "%" or its own word.
std::string unit_of(const Measure& measure);
/// A value with its unit, "4.37%" or "12 days", written as chart_number does.
std::string with_unit(const Language& say, double value, const Measure& measure);

/// The unit as it stands behind a number: "%" close to it in English, other units apart.
std::string unit_behind(const Language& say, std::string_view unit);

/// A number of a chart with its unit. Small numbers keep three digits that count, "0.0308"; others
/// have at most two decimals.
std::string chart_number(const Language& say, double value, std::string_view unit = {});

}  // namespace cop
