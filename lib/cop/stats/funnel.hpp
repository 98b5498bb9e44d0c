#pragma once

#include "cop/stats/compare/interval.hpp"

namespace cop::stats {

/// Where a share of `n` lies if nothing but chance makes it differ from the pooled share: p ± 2 and
/// ± 3 √(p(1-p)/n), cut at 0 and 1. The limits of a funnel plot (Spiegelhalter 2005, Stat Med
/// 24:1185), at the distances of a P chart.
struct FunnelLimits {
  Interval near;
  Interval far;
};
FunnelLimits funnel_limits(double pooled, double n);
/// The same for a rate of events, each counting once: r ± 2 and ± 3 √(r/exposure), cut at 0, the
/// distances of a U chart.
FunnelLimits rate_funnel_limits(double pooled, double exposure);

}  // namespace cop::stats
