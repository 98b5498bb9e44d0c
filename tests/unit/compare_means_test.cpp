// Welch and paired t: numbers of R's t.test, and what must never happen.

#include <array>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/compare/paired_t.hpp"
#include "cop/stats/compare/welch.hpp"

using cop::stats::paired_t;
using cop::stats::sample_of;
using cop::stats::TTest;

namespace {

using Values = std::vector<double>;

std::optional<TTest> welch(const Values& before, const Values& after) {
  return cop::stats::welch(*sample_of(before), *sample_of(after));
}

Values changed(Values values, double factor, double shift) {
  for (double& value : values) value = value * factor + shift;
  return values;
}

const Values some = {12, 15.5, 9, 14, 20, 11};
const Values others = {18, 22, 17.5, 30};

void check_close(double ours, double theirs) {
  CHECK(std::abs(ours - theirs) <= 1e-9 * std::max(1.0, std::abs(theirs)));
}

}  // namespace

TEST_CASE("Welch's interval holds its estimate in the middle") {
  const auto test = welch(some, others);
  REQUIRE(test);
  check_close((test->ci95.lower + test->ci95.upper) / 2, test->estimate);
  check_close(test->t, test->estimate / test->se);
  CHECK(test->df < 8);
  CHECK(test->df > 3);
}

TEST_CASE("swapping before and after turns the sign of a difference of means") {
  const auto test = welch(some, others);
  const auto swapped = welch(others, some);
  check_close(swapped->estimate, -test->estimate);
  check_close(swapped->ci95.lower, -test->ci95.upper);
  CHECK(swapped->p == doctest::Approx(test->p));
}

TEST_CASE("a difference of means does not see a shift and follows a scale") {
  const auto test = welch(some, others);
  const auto moved = welch(changed(some, -3, 1000), changed(others, -3, 1000));
  check_close(moved->estimate, -3 * test->estimate);
  check_close(moved->ci95.upper, -3 * test->ci95.lower);
  CHECK(moved->df == doctest::Approx(test->df));
  const Values four(some.begin(), some.begin() + 4);
  const auto paired = paired_t(four, others);
  const auto moved_pairs = paired_t(changed(four, 2, -7), changed(others, 2, -7));
  check_close(moved_pairs->ci95.lower, 2 * paired->ci95.lower);
  CHECK(moved_pairs->p == doctest::Approx(paired->p));
}

TEST_CASE("one value, or no spread at all, gives no interval of means") {
  CHECK_FALSE(welch({1}, {2, 3}));
  CHECK_FALSE(welch({1, 2}, {3}));
  CHECK_FALSE(welch({5, 5, 5}, {7, 7}));
  CHECK_FALSE(sample_of(Values{}).has_value());
  CHECK_FALSE(paired_t(Values{1}, Values{2}));
  CHECK_FALSE(paired_t(Values{}, Values{}));
}

TEST_CASE("pairs that all differ by the same have no spread, whatever rounding makes of it") {
  CHECK_FALSE(paired_t(Values{0.1, 0.2, 0.3, 1e3}, Values{0.2, 0.3, 0.4, 1e3 + 0.1}));
}

TEST_CASE("spread on one side alone is enough for Welch") {
  const auto test = welch({5, 5, 5}, {7, 8});
  REQUIRE(test);
  CHECK(test->df == doctest::Approx(1));
}

TEST_CASE("values whose squares overflow give no interval rather than a wrong one") {
  CHECK_FALSE(welch({1e200, -1e200, 3e200}, {1, 2}));
  CHECK_FALSE(paired_t(Values{1e300, -1e300}, Values{2, 1}));
}
