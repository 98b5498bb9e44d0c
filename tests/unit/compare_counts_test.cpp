// Proportions, yes/no twice, and rates: published numbers, and what must never happen.

#include <cmath>

#include <doctest/doctest.h>

#include "cop/stats/compare/mcnemar.hpp"
#include "cop/stats/compare/proportion.hpp"
#include "cop/stats/compare/rate_ratio.hpp"

using cop::stats::agresti_min;
using cop::stats::fisher_p;
using cop::stats::Interval;
using cop::stats::mcnemar_p;
using cop::stats::newcombe;
using cop::stats::Proportion;
using cop::stats::rate_ratio;
using cop::stats::wilson;
using cop::stats::YesNoPairs;

namespace {

void check_interval(const Interval& ours, double lower, double upper, double within) {
  CHECK(std::abs(ours.lower - lower) <= within);
  CHECK(std::abs(ours.upper - upper) <= within);
}

}  // namespace

TEST_CASE("Newcombe's method 10 gives the differences printed in his paper") {
  // Newcombe 1998, Stat Med 17:873, table II; the first proportion is ours of after.
  constexpr double printed = 0.00005001;
  check_interval(newcombe({48, 80}, {56, 70}), 0.0524, 0.3339, printed);
  check_interval(newcombe({3, 10}, {9, 10}), 0.1705, 0.8090, printed);
  check_interval(newcombe({2, 7}, {6, 7}), 0.0582, 0.8062, printed);
  check_interval(newcombe({0, 29}, {5, 56}), -0.0381, 0.1926, printed);
  check_interval(newcombe({0, 20}, {0, 10}), -0.1611, 0.2775, printed);
  check_interval(newcombe({0, 10}, {0, 10}), -0.2775, 0.2775, printed);
  check_interval(newcombe({0, 20}, {10, 10}), 0.6791, 1.0000, printed);
  check_interval(newcombe({0, 10}, {10, 10}), 0.6075, 1.0000, printed);
}

TEST_CASE("Wilson's interval gives the printed numbers and never leaves 0 to 1") {
  // Newcombe 1998, Stat Med 17:857, table I, method 3.
  constexpr double printed = 0.00005001;
  check_interval(wilson({81, 263}), 0.2553, 0.3662, printed);
  check_interval(wilson({15, 148}), 0.0624, 0.1605, printed);
  check_interval(wilson({0, 20}), 0, 0.1611, printed);
  check_interval(wilson({1, 29}), 0.0061, 0.1718, printed);
  for (const long n : {1L, 2L, 10L, 1000000000L}) {
    CHECK(wilson({0, n}).lower == 0);
    CHECK(wilson({n, n}).upper == 1);
    CHECK(wilson({0, n}).upper > 0);
  }
}

TEST_CASE("swapping before and after turns the sign of a difference of proportions") {
  const Interval one = newcombe({12, 40}, {25, 42});
  const Interval other = newcombe({25, 42}, {12, 40});
  check_interval(other, -one.upper, -one.lower, 1e-15);
  CHECK(fisher_p({12, 40}, {25, 42}) == doctest::Approx(fisher_p({25, 42}, {12, 40})));
}

TEST_CASE("Fisher's test gives the probability of the tea tasting") {
  // Fisher 1935: three of four cups of each kind recognised; R: 0.4857.
  CHECK(fisher_p({1, 4}, {3, 4}) == doctest::Approx(34.0 / 70));
  CHECK(fisher_p({0, 4}, {4, 4}) == doctest::Approx(2.0 / 70));
  CHECK(fisher_p({0, 20}, {0, 10}) == doctest::Approx(1));
  CHECK(fisher_p({2, 4}, {2, 4}) == doctest::Approx(1));
  CHECK(fisher_p({5, 20}, {15, 20}) == doctest::Approx(0.003848).epsilon(1e-3));
}

TEST_CASE("the counts of a whole country are compared in a moment") {
  constexpr long people = 500000000;
  CHECK(fisher_p({people / 2, people}, {people / 2 + 30000, people}) ==
        doctest::Approx(0.0578).epsilon(0.01));
  CHECK(fisher_p({people / 2, people}, {people, people}) == 0);
  const Interval interval = newcombe({people / 2, people}, {people / 2 + 30000, people});
  CHECK(interval.lower < 0.00006);
  CHECK(interval.upper > 0.00006);
}

TEST_CASE("McNemar's exact test counts only those who changed") {
  // Two of 12 one way: 2 P(X <= 2) = 2 (1 + 12 + 66) / 4096.
  CHECK(mcnemar_p({100, 2, 10, 7}) == doctest::Approx(158.0 / 4096));
  CHECK(mcnemar_p({0, 10, 2, 0}) == doctest::Approx(158.0 / 4096));
  CHECK(mcnemar_p({5, 0, 0, 5}) == 1);
  CHECK(mcnemar_p({5, 3, 3, 5}) == 1);
}

TEST_CASE("the interval for yes and no twice is that of Wald with half a subject in each cell") {
  // Approval asked twice (Agresti 2002, Categorical Data Analysis, table 10.1): -0.04, se 0.0095.
  const YesNoPairs pairs{794, 150, 86, 570};
  CHECK(pairs.difference() == doctest::Approx(-0.04));
  check_interval(agresti_min(pairs), -0.0587, -0.0212, 0.0001);
  const Interval swapped = agresti_min({794, 86, 150, 570});
  check_interval(swapped, -agresti_min(pairs).upper, -agresti_min(pairs).lower, 1e-15);
}

TEST_CASE("nobody changed is no proof of no change") {
  const Interval interval = agresti_min({10, 0, 0, 10});
  CHECK(interval.lower < 0);
  CHECK(interval.upper > 0);
  const Interval one = agresti_min({1, 0, 0, 0});
  CHECK(one.lower >= -1);
  CHECK(one.upper <= 1);
}

TEST_CASE("the ratio of rates is that of R's poisson.test") {
  // poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)) of R's own examples.
  const auto ratio = rate_ratio({21, 3011}, {11, 800});
  REQUIRE(ratio);
  CHECK(*ratio->ratio == doctest::Approx(1.971488).epsilon(1e-6));
  CHECK(ratio->lower == doctest::Approx(0.8584264).epsilon(1e-6));
  CHECK(*ratio->upper == doctest::Approx(4.277266).epsilon(1e-5));
  CHECK(ratio->p == doctest::Approx(0.07967).epsilon(1e-3));
}

TEST_CASE("swapping before and after inverts a ratio of rates") {
  const auto one = rate_ratio({21, 3011}, {11, 800});
  const auto other = rate_ratio({11, 800}, {21, 3011});
  CHECK(*other->ratio == doctest::Approx(1 / *one->ratio));
  CHECK(other->lower == doctest::Approx(1 / *one->upper));
  CHECK(other->p == doctest::Approx(one->p));
  const auto scaled = rate_ratio({21, 30.11}, {11, 8});
  CHECK(*scaled->upper == doctest::Approx(*one->upper));
}

TEST_CASE(
    "without events before there is no ratio, only a lowest one, and without any there is none") {
  const auto none_before = rate_ratio({0, 10}, {4, 10});
  REQUIRE(none_before);
  CHECK_FALSE(none_before->ratio);
  CHECK_FALSE(none_before->upper);
  CHECK(none_before->lower == doctest::Approx(0.6599).epsilon(1e-3));
  CHECK(none_before->p == doctest::Approx(0.125));
  const auto none_after = rate_ratio({4, 10}, {0, 10});
  CHECK(*none_after->ratio == 0);
  CHECK(none_after->lower == 0);
  CHECK(*none_after->upper == doctest::Approx(1.515).epsilon(1e-3));
  CHECK_FALSE(rate_ratio({0, 10}, {0, 20}));
}
