#pragma once

#include "cop/stats/compare/interval.hpp"
#include "cop/stats/compare/rate_ratio.hpp"

namespace cop::stats {

/// The exact interval of Garwood 1936 (Biometrika 28:437) for a rate of events that come
/// independently: the rates under which so many or more, and so few or fewer, have a probability of
/// 2.5 %. From 0 where there was no event. The same numbers as R's poisson.test.
Interval garwood(const EventRate& rate);

}  // namespace cop::stats
