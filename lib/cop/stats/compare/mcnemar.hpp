#pragma once

#include "cop/stats/compare/interval.hpp"

namespace cop::stats {

/// The same subjects asked a yes/no question twice, counted by their two answers: before, after.
struct YesNoPairs {
  long both_yes = 0;
  long yes_no = 0;
  long no_yes = 0;
  long both_no = 0;

  [[nodiscard]] long n() const { return both_yes + yes_no + no_yes + both_no; }
  /// The share of yes after - before, as a fraction; needs a subject.
  [[nodiscard]] double difference() const {
    return static_cast<double>(no_yes - yes_no) / static_cast<double>(n());
  }
};

/// The exact test of McNemar 1947 (Psychometrika 12:153): how likely so uneven a split among those
/// who changed would be if both ways were equally likely. 1 where nobody changed.
double mcnemar_p(const YesNoPairs& pairs);

/// The interval of Agresti and Min 2005 (Stat Med 24:729) for the difference: that of Wald after
/// half a subject is added to each of the four counts; cut at -1 and 1. Needs a subject.
Interval agresti_min(const YesNoPairs& pairs);

}  // namespace cop::stats
