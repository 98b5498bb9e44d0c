#pragma once

namespace cop {

/// The largest number that a file may hold, so that a few of them can be added up or multiplied
/// without leaving what a `long` and a `double` tell exactly.
inline constexpr long largest_number = 1'000'000'000'000'000;

}  // namespace cop
