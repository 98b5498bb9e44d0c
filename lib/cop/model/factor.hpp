#pragma once

#include <optional>
#include <string_view>

#include "cop/model/measure.hpp"

namespace cop {

/// What a fraction of the measure is multiplied by to be in its unit: 100 for a proportion in
/// percent, the base of a rate (1 where it cannot be understood), otherwise 1.
double factor_of(const Measure& measure);

/// The base that `per` of a rate tells: 1000 of "1,000 patients", "per 1 000 patients", "1.000
/// Patienten" and "thousand patients", 1 of "patient" and where it is empty. Nothing where it has a
/// number that is not understood, such as "1.5 patients" or "patients, by 1000".
std::optional<double> base_of_rate(std::string_view per);

}  // namespace cop
