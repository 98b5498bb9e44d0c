#include "cop/stats/average.hpp"

#include <limits>
#include <vector>

#include <doctest/doctest.h>

using cop::stats::mean;
using cop::stats::median;

TEST_CASE("an empty series has neither mean nor median") {
  CHECK_FALSE(mean({}).has_value());
  CHECK_FALSE(median({}).has_value());
}

TEST_CASE("the mean of equal values is that value to the bit") {
  for (const double value : {0.1, 0.3, -7.7, 1e-9, 123456.789}) {
    for (std::size_t count = 1; count <= 60; ++count) {
      CHECK(mean(std::vector<double>(count, value)) == value);
    }
  }
}

TEST_CASE("the mean keeps small values beside a large constant") {
  CHECK(mean(std::vector<double>{1e15 + 1, 1e15 + 2, 1e15 + 3}) == 1e15 + 2);
}

TEST_CASE("the median of an odd number of values is one of them") {
  CHECK(median(std::vector<double>{0.3, 0.1, 0.2}) == 0.2);
  CHECK(median(std::vector<double>{4}) == 4);
}

TEST_CASE("the median of an even number of values lies halfway between the middle two") {
  CHECK(median(std::vector<double>{9, 1, 4, 3}) == 3.5);
  CHECK(median(std::vector<double>{-2, -1}) == -1.5);
}

TEST_CASE("the median of the largest numbers does not overflow") {
  const double largest = std::numeric_limits<double>::max();
  CHECK(median(std::vector<double>{largest, largest}) == largest);
}

TEST_CASE("the median does not depend on the order and leaves the series as it was") {
  const std::vector<double> values{5, 3, 8, 1, 9, 2};
  const std::vector<double> reversed(values.rbegin(), values.rend());
  CHECK(median(values) == median(reversed));
  CHECK(values.front() == 5);
}
