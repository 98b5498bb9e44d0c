#include <limits>
#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/average.hpp"
#include "cop/stats/control_constants.hpp"
#include "cop/stats/false_alarms.hpp"
#include "cop/stats/moving_range.hpp"
#include "cop/stats/quantile.hpp"

using cop::stats::c4;
using cop::stats::c5;
using cop::stats::mean_range;
using cop::stats::moving_ranges;
using cop::stats::Screening;
using cop::stats::Series;
using doctest::Approx;

namespace {

using Values = std::vector<double>;

}  // namespace

TEST_CASE("c4 has the values of the tables without a table") {
  CHECK(c4(2) == Approx(0.797885).epsilon(1e-6));
  CHECK(c4(3) == Approx(0.886227).epsilon(1e-6));
  CHECK(c4(5) == Approx(0.939986).epsilon(1e-6));
  CHECK(c4(10) == Approx(0.972659).epsilon(1e-6));
  CHECK(c4(25) == Approx(0.989640).epsilon(1e-6));
  CHECK(c4(100000) == Approx(1).epsilon(1e-5));
  CHECK(c5(2) == Approx(0.602810).epsilon(1e-5));
  CHECK_THROWS_AS(c4(1), std::invalid_argument);
}

TEST_CASE("a missing value loses both its moving ranges") {
  const Series ranges = moving_ranges(Series{1, 4, std::nullopt, 9, 7});
  CHECK(ranges == Series{std::nullopt, 3, std::nullopt, std::nullopt, 2});
}

TEST_CASE("a mean range drops what is 3.267 means or more, once, and keeps none of a constant") {
  const Series ranges{1, 1, 1, 1, 1, 1, 10};
  CHECK(*mean_range(ranges, Screening::none) == Approx(16.0 / 7));
  CHECK(mean_range(ranges, Screening::once) == 1);
  CHECK_FALSE(mean_range(Series{0, 0, 0}, Screening::once));
  CHECK(mean_range(Series{0, 0, 0}, Screening::none) == 0);
  CHECK_FALSE(mean_range(Series{std::nullopt}, Screening::none));
}

TEST_CASE("a quantile of type 7 lies between the sorted values") {
  CHECK(cop::stats::quantile(Values{4, 1, 3, 2}, 0.25) == 1.75);
  CHECK(cop::stats::quantile(Values{4, 1, 3, 2}, 1) == 4);
  CHECK(cop::stats::quantile(Values{7}, 0.3) == 7);
  CHECK_FALSE(cop::stats::quantile(Values{}, 0.5));
}

TEST_CASE("a weighted mean of equal values is that value to the bit") {
  CHECK(cop::stats::weighted_mean(Values(24, 0.1), Values(24, 3)) == 0.1);
  CHECK(cop::stats::weighted_mean(Values{1, 4}, Values{2, 1}) == 2);
  CHECK_FALSE(cop::stats::weighted_mean(Values{1}, Values{0}));
  CHECK_THROWS_AS(cop::stats::weighted_mean(Values{1}, Values{}), std::invalid_argument);
}

TEST_CASE("a standard deviation needs two values and never overflows into infinity") {
  CHECK(cop::stats::standard_deviation(Values{1, 3}) == Approx(1.414213562));
  CHECK(cop::stats::standard_deviation(Values(9, 0.1)) == 0);
  CHECK_FALSE(cop::stats::standard_deviation(Values{1}));
  constexpr double largest = std::numeric_limits<double>::max();
  const auto huge = cop::stats::standard_deviation(Values{-largest, largest});
  if (huge) CHECK(*huge <= largest);
}

TEST_CASE("false alarms are told for the nearest length that was counted") {
  using cop::stats::RuleSet;
  CHECK(cop::stats::nearest_length(5) == 0);
  CHECK(cop::stats::nearest_length(29) == 1);
  CHECK(cop::stats::nearest_length(500) == 3);
  CHECK(cop::stats::false_alarms(RuleSet::anhoej, false)[1] == 2.7);
  CHECK(cop::stats::false_alarms(RuleSet::anhoej, true)[1] == 11.3);
  CHECK(cop::stats::false_alarms(RuleSet::ihi, false)[3] == 80);
  CHECK(cop::stats::false_alarms(RuleSet::mdc, false)[0] == 6.9);
}
