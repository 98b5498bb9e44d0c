#pragma once

#include <optional>
#include <vector>

#include "cop/model/facts.hpp"

namespace cop {

/// The day on which the test of a cycle began: as its `do` says or, where it does not, the day of
/// the first log with a `do`. A log that was written up later tells no day.
std::optional<Date> begun_on(const Cycle& cycle);

/// The cycle that was tried first and the day; cycles that only collect data change nothing.
struct FirstTest {
  const Cycle* cycle = nullptr;
  Date day;
};
std::optional<FirstTest> first_test(const Facts& facts);

/// The measures of aims and of predictions being tested that nothing is known of from before the
/// first test; none where no test has begun. A difference is worked out, and so never among them.
std::vector<const Measure*> measures_without_baseline(const Facts& facts);

}  // namespace cop
