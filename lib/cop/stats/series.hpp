#pragma once

#include <optional>
#include <vector>

namespace cop::stats {

/// A series in order of time, one value a moment; nothing stands for a missing value. Present
/// values are finite.
using Series = std::vector<std::optional<double>>;

/// The number where it is finite, else nothing: what overflows is missing, never infinite.
std::optional<double> finite(long double number);

/// The values that are there.
std::vector<double> present(const Series& series);

}  // namespace cop::stats
