#pragma once

#include <optional>
#include <span>

namespace cop::stats {

/// How a quantile between two values is found, by the numbers of Hyndman and Fan (1996, American
/// Statistician 50:361-365): type 7 is that of R and spreadsheets, type 6 that of SPSS.
enum class QuantileType { type6, type7 };

/// The value below which the share `probability` of the values lies, in their unit, interpolated
/// between neighbours. Nothing for an empty series. Values must be finite. Throws
/// std::invalid_argument for a probability outside 0 to 1.
std::optional<double> quantile(std::span<const double> values, double probability,
                               QuantileType type = QuantileType::type7);

}  // namespace cop::stats
