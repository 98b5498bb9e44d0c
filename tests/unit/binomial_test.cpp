#include "cop/stats/binomial.hpp"

#include <cmath>
#include <stdexcept>

#include <doctest/doctest.h>

using cop::stats::binomial_quantile;

namespace {

double probability_up_to(int successes, int trials, double chance) {
  double sum = 0;
  for (int k = 0; k <= successes; ++k) {
    sum +=
        std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) - std::lgamma(trials - k + 1.0) +
                 k * std::log(chance) + (trials - k) * std::log1p(-chance));
  }
  return sum;
}

}  // namespace

TEST_CASE("the quantile is the smallest count whose probability reaches the level") {
  for (const int trials : {1, 2, 9, 35, 200, 1500}) {
    for (const double chance : {0.02, 0.5, 0.9}) {
      for (const double level : {0.05, 0.51, 0.975}) {
        const int k = binomial_quantile(level, trials, chance);
        CAPTURE(trials);
        CAPTURE(chance);
        CAPTURE(level);
        CHECK(probability_up_to(k, trials, chance) >= level - 1e-9);
        if (k > 0) CHECK(probability_up_to(k - 1, trials, chance) < level);
      }
    }
  }
}

TEST_CASE("a level that is reached exactly takes the count that reaches it") {
  CHECK(binomial_quantile(0.5, 1, 0.5) == 0);
  CHECK(binomial_quantile(0.25, 2, 0.5) == 0);
  CHECK(binomial_quantile(0.75, 2, 0.5) == 1);
  CHECK(binomial_quantile(0.5, 4999, 0.5) == 2499);
}

TEST_CASE("thousands of trials do not underflow") {
  CHECK(binomial_quantile(0.05, 4999, 0.5) == 2441);
  CHECK(binomial_quantile(0.5, 100000, 0.5) == 50000);
}

TEST_CASE("certain and impossible successes have only one count") {
  CHECK(binomial_quantile(0.05, 0, 0.5) == 0);
  CHECK(binomial_quantile(0.3, 12, 0.0) == 0);
  CHECK(binomial_quantile(0.3, 12, 1.0) == 12);
  CHECK(binomial_quantile(0.0, 12, 0.5) == 0);
  CHECK(binomial_quantile(1.0, 12, 0.5) == 12);
}

TEST_CASE("impossible arguments of a binomial quantile are refused") {
  CHECK_THROWS_AS(binomial_quantile(0.05, -1, 0.5), std::invalid_argument);
  CHECK_THROWS_AS(binomial_quantile(-0.1, 5, 0.5), std::invalid_argument);
  CHECK_THROWS_AS(binomial_quantile(0.5, 5, std::nan("")), std::invalid_argument);
}
