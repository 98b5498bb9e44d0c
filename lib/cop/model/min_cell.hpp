#pragma once

namespace cop {

struct Charter;

/// Counts of people below this number are kept back where the project names no other.
inline constexpr long usual_min_cell = 5;

/// The number below which the project keeps counts of people back from others.
long min_cell_of(const Charter& charter);

}  // namespace cop
