#pragma once

#include <optional>

namespace cop::stats {

/// Events in some time or exposure: events >= 0, time > 0 in any unit, the same on both sides.
struct EventRate {
  long events = 0;
  double time = 1;

  [[nodiscard]] double value() const { return static_cast<double>(events) / time; }
};

/// How many times the rate before the rate after is. Nothing stands for what is not finite: ratio
/// and upper end where there were no events before.
struct RateRatio {
  std::optional<double> ratio = std::nullopt;
  double lower = 0;
  std::optional<double> upper = std::nullopt;
  double p = 1;
};

/// The ratio of two rates of events that come independently (Przyborowski and Wilenski 1940,
/// Biometrika 31:313): given all x₁ + x₂ events, x₂ is binomial with a chance π, whose interval is
/// that of Clopper and Pearson, and the ratio is π/(1-π) · t₁/t₂. The same numbers as R's
/// poisson.test. Nothing without any event.
std::optional<RateRatio> rate_ratio(const EventRate& before, const EventRate& after);

}  // namespace cop::stats
