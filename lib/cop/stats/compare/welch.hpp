#pragma once

#include <optional>

#include "cop/stats/compare/sample.hpp"
#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// The difference of two means of independent values whose spread may differ (Welch 1947,
/// Biometrika 34:28): se² = s₁²/n₁ + s₂²/n₂, df = se⁴ / [(s₁²/n₁)²/(n₁-1) + (s₂²/n₂)²/(n₂-1)]. The
/// same numbers as R's t.test. Nothing where a side has fewer than two values or no side has any
/// spread.
std::optional<TTest> welch(const Sample& before, const Sample& after);

}  // namespace cop::stats
