#include "cop/stats/funnel.hpp"

#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/compare/binary_intraclass.hpp"

using cop::stats::binary_intraclass;
using cop::stats::ClusterSample;
using cop::stats::funnel_limits;
using cop::stats::Proportion;

TEST_CASE("a funnel is wide for few people and narrow for many") {
  const auto few = funnel_limits(0.3, 21);
  const auto many = funnel_limits(0.3, 2100);
  CHECK(few.near.lower == doctest::Approx(0.1));
  CHECK(few.near.upper == doctest::Approx(0.5));
  CHECK(few.far.lower == doctest::Approx(0.0));
  CHECK(few.far.upper == doctest::Approx(0.6));
  CHECK(many.near.lower == doctest::Approx(0.28));
  CHECK(many.far.upper == doctest::Approx(0.33));
  CHECK(funnel_limits(0.5, 1).far.upper == 1.0);
  CHECK(funnel_limits(0.5, 1).far.lower == 0.0);
}

TEST_CASE("a funnel of rates has the limits of a U chart") {
  // 0.04 per day: sigma = sqrt(0.04 / 100) = 0.02, and 0.01 for 400 days.
  const auto few = cop::stats::rate_funnel_limits(0.04, 100);
  const auto many = cop::stats::rate_funnel_limits(0.04, 400);
  CHECK(few.near.lower == 0.0);
  CHECK(few.near.upper == doctest::Approx(0.08));
  CHECK(few.far.lower == 0.0);
  CHECK(few.far.upper == doctest::Approx(0.10));
  CHECK(many.near.lower == doctest::Approx(0.02));
  CHECK(many.far.lower == doctest::Approx(0.01));
  CHECK(many.far.upper == doctest::Approx(0.07));
}

TEST_CASE("yes and no in clusters have the correlation of as many ones and zeros") {
  const std::vector<Proportion> counts{{3, 10}, {24, 30}, {5, 12}, {0, 4}, {20, 20}};
  std::vector<ClusterSample> samples;
  for (const Proportion& count : counts) {
    ClusterSample sample;
    for (long i = 0; i < count.n; ++i) sample.before.push_back(i < count.x ? 1 : 0);
    samples.push_back(sample);
  }
  const auto binary = binary_intraclass(counts);
  const auto plain = cop::stats::intraclass(samples);
  REQUIRE(binary);
  REQUIRE(plain);
  CHECK(binary->icc == doctest::Approx(plain->icc));
  CHECK(binary->design_effect == doctest::Approx(plain->design_effect));
  CHECK(binary->m0 == doctest::Approx(plain->m0));
}

TEST_CASE("where all say yes no correlation can be told") {
  CHECK_FALSE(binary_intraclass(std::vector<Proportion>{{10, 10}, {5, 5}}));
  CHECK_FALSE(binary_intraclass(std::vector<Proportion>{{1, 10}}));
}
