#pragma once

#include <optional>
#include <span>

#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// The mean of the differences after - before of the same subjects (Student 1908, Biometrika 6:1):
/// mean(D) ± t(0.975, n-1) sd(D)/√n, as R's t.test with paired = TRUE. Value i of both sides is of
/// one subject. Nothing for fewer than two subjects, or where all differ by the same. Throws
/// std::invalid_argument where the lengths differ. Values must be finite.
std::optional<TTest> paired_t(std::span<const double> before, std::span<const double> after);

}  // namespace cop::stats
