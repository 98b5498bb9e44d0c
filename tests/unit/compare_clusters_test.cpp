// Comparisons of clusters: properties, a synthetic example, and what must never happen.

#include <cmath>
#include <random>
#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/compare/cluster_level.hpp"
#include "cop/stats/compare/cluster_robust.hpp"
#include "cop/stats/compare/clustered_proportions.hpp"
#include "cop/stats/compare/intraclass.hpp"
#include "cop/stats/compare/random_intercept.hpp"

using cop::stats::cluster_level;
using cop::stats::cluster_robust;
using cop::stats::ClusterCounts;
using cop::stats::clustered_proportions;
using cop::stats::ClusterSample;
using cop::stats::ClusterValue;
using cop::stats::intraclass;
using cop::stats::random_intercept;

namespace {

using Clusters = std::vector<ClusterSample>;

const Clusters some = {{"a", {4, 6, 5}, {7, 9}},
                       {"b", {10, 12}, {11, 15, 16, 13}},
                       {"c", {1, 3, 2, 2}, {5}},
                       {"d", {8}, {8, 9, 11}},
                       {"only before", {7, 6}, {}}};

Clusters changed(Clusters clusters, double factor, double shift) {
  for (ClusterSample& cluster : clusters) {
    for (double& y : cluster.before) y = y * factor + shift;
    for (double& y : cluster.after) y = y * factor + shift;
  }
  return clusters;
}

Clusters swapped(Clusters clusters) {
  for (ClusterSample& cluster : clusters) std::swap(cluster.before, cluster.after);
  return clusters;
}

}  // namespace

TEST_CASE("six differences that average 26 have an interval from 10.9 to 41.1") {
  std::vector<ClusterValue> clusters;
  for (const double difference : {8, 13, 22, 30, 38, 45}) {
    clusters.push_back({50 - difference, 50});
  }
  clusters.push_back({40, std::nullopt});
  const auto level = cluster_level(clusters);
  REQUIRE(level);
  CHECK(level->in_both == 6);
  CHECK(level->difference == doctest::Approx(26));
  REQUIRE(level->test);
  CHECK(level->test->df == 5);
  CHECK(level->test->ci95.lower == doctest::Approx(10.9).epsilon(0.005));
  CHECK(level->test->ci95.upper == doctest::Approx(41.1).epsilon(0.002));
}

TEST_CASE("below four clusters with both periods nothing has an interval") {
  const Clusters three(some.begin(), some.begin() + 3);
  CHECK_FALSE(random_intercept(three));
  CHECK_FALSE(cluster_robust(three));
  const std::vector<ClusterValue> values = {{1, 2}, {3, 5}, {4, 5}, {4, std::nullopt}};
  CHECK_FALSE(cluster_level(values)->test);
  CHECK(cluster_level(values)->difference == doctest::Approx(4.0 / 3));
  const std::vector<ClusterCounts> counts = {
      {"a", {{1, 4}}, {{2, 4}}}, {"b", {{1, 4}}, {{3, 5}}}, {"c", {{1, 4}}, {{3, 4}}}};
  CHECK_FALSE(clustered_proportions(counts)->test);
}

TEST_CASE("no cluster with both periods leaves nothing to compare") {
  const std::vector<ClusterValue> values = {{1, std::nullopt}, {std::nullopt, 5}};
  CHECK_FALSE(cluster_level(values));
  CHECK_FALSE(clustered_proportions(std::vector<ClusterCounts>{{"a", {{1, 4}}, {}}}));
  CHECK_FALSE(random_intercept(Clusters{}));
  CHECK_FALSE(cluster_robust(Clusters{}));
  CHECK_FALSE(intraclass(Clusters{}));
}

TEST_CASE("the mixed model and the robust one follow shift, scale and swap") {
  const auto model = random_intercept(some);
  const auto robust = cluster_robust(some);
  REQUIRE(model);
  REQUIRE(robust);
  const auto moved = random_intercept(changed(some, 10, 500));
  CHECK(moved->effect.estimate == doctest::Approx(10 * model->effect.estimate).epsilon(1e-6));
  CHECK(moved->intercept == doctest::Approx(10 * model->intercept + 500).epsilon(1e-6));
  CHECK(moved->cluster_variance == doctest::Approx(100 * model->cluster_variance).epsilon(1e-5));
  CHECK(moved->effect.df == doctest::Approx(model->effect.df).epsilon(1e-5));
  const auto turned = random_intercept(swapped(some));
  CHECK(turned->effect.estimate == doctest::Approx(-model->effect.estimate).epsilon(1e-6));
  CHECK(turned->effect.p == doctest::Approx(model->effect.p).epsilon(1e-5));
  CHECK(cluster_robust(swapped(some))->ci95.upper == doctest::Approx(-robust->ci95.lower));
  CHECK(cluster_robust(changed(some, 10, 500))->se == doctest::Approx(10 * robust->se));
}

TEST_CASE("clusters that differ no more than chance make the mixed model a plain pooled t test") {
  const Clusters alike = {{"a", {1, 9}, {3, 11}},
                          {"b", {2, 8}, {4, 10}},
                          {"c", {3, 7}, {5, 9}},
                          {"d", {1, 9}, {2, 12}}};
  const auto model = random_intercept(alike);
  REQUIRE(model);
  CHECK(model->cluster_variance == 0);
  CHECK(model->icc() == 0);
  CHECK(model->effect.df == 14);
  CHECK(model->effect.estimate == doctest::Approx(2));
}

TEST_CASE("values without any spread give no interval and no likeness") {
  const Clusters equal = {{"a", {5, 5}, {5}}, {"b", {5}, {5}}, {"c", {5}, {5}}, {"d", {5}, {5, 5}}};
  CHECK_FALSE(random_intercept(equal));
  CHECK_FALSE(cluster_robust(equal));
  CHECK_FALSE(intraclass(equal));
  const Clusters steps = {
      {"a", {0.1, 0.1}, {0.2}}, {"b", {0.3}, {0.4}}, {"c", {5}, {5.1}}, {"d", {7}, {7.1}}};
  CHECK_FALSE(random_intercept(steps));
  const std::vector<ClusterCounts> none = {{"a", {{0, 4}}, {{0, 4}}},
                                           {"b", {{0, 9}}, {{0, 9}}},
                                           {"c", {{0, 4}}, {{0, 4}}},
                                           {"d", {{0, 4}}, {{0, 1}}}};
  REQUIRE(clustered_proportions(none));
  CHECK(clustered_proportions(none)->difference == 0);
  CHECK_FALSE(clustered_proportions(none)->test);
}

TEST_CASE("values whose squares overflow give nothing rather than something wrong") {
  const Clusters huge = changed(some, 1e200, 0);
  CHECK_FALSE(random_intercept(huge));
  CHECK_FALSE(cluster_robust(huge));
  CHECK_FALSE(intraclass(huge));
}

TEST_CASE("clusters of very different values still have a mixed model") {
  const Clusters apart = {{"a", {0, 1e-4}, {1}},
                          {"b", {1e6}, {1e6 + 1, 1e6 + 1.5}},
                          {"c", {-1e6}, {-1e6 + 2}},
                          {"d", {3e6}, {3e6 + 1}}};
  const auto model = random_intercept(apart);
  REQUIRE(model);
  CHECK(model->icc() > 0.999);
  CHECK(model->effect.estimate == doctest::Approx(1.35).epsilon(0.1));
}

TEST_CASE("likeness is that of an analysis of variance, and below 0 where clusters are too alike") {
  // MSB = 54, MSW = 1, two clusters of three: (54 - 1) / (54 + 2).
  const Clusters two = {{"a", {1, 2}, {3}}, {"b", {7}, {8, 9}}};
  const auto likeness = intraclass(two);
  REQUIRE(likeness);
  CHECK(likeness->msb == doctest::Approx(54));
  CHECK(likeness->icc == doctest::Approx(53.0 / 56));
  CHECK(likeness->design_effect == doctest::Approx(1 + 2 * 53.0 / 56));
  const Clusters alike = {{"a", {1, 9}, {}}, {"b", {2, 8}, {}}};
  CHECK(intraclass(alike)->icc < 0);
}

TEST_CASE("pooled clusters compare all patients, and large clusters weigh more") {
  const std::vector<ClusterCounts> clusters = {{"a", {{10, 100}}, {{60, 100}}},
                                               {"b", {{5, 10}}, {{5, 10}}},
                                               {"c", {{4, 10}}, {{5, 10}}},
                                               {"d", {{2, 10}}, {{4, 10}}},
                                               {"left out", {{9, 10}}, {}}};
  const auto pooled = clustered_proportions(clusters);
  REQUIRE(pooled);
  CHECK(pooled->before.x == 21);
  CHECK(pooled->before.n == 130);
  CHECK(pooled->difference == doctest::Approx(53.0 / 130));
  REQUIRE(pooled->test);
  CHECK(pooled->test->df == 3);
  CHECK(pooled->test->ci95.lower < pooled->difference);
}

TEST_CASE("whatever the values, a result has only finite numbers and an interval around it") {
  std::mt19937 random(20261126);
  const auto up_to = [&](std::size_t limit) { return std::size_t{random()} % (limit + 1); };
  const auto check = [](const cop::stats::TTest& test) {
    CHECK(std::isfinite(test.se));
    CHECK(test.df > 0);
    CHECK(test.p >= 0);
    CHECK(test.p <= 1);
    CHECK(test.ci95.lower < test.estimate);
    CHECK(test.estimate < test.ci95.upper);
  };
  for (int round = 0; round < 2000; ++round) {
    Clusters clusters(up_to(7));
    const std::size_t range = 1 + up_to(3);
    const double step = round % 3 == 0 ? 1 : round % 3 == 1 ? 0.1 : 1e6;
    for (ClusterSample& cluster : clusters) {
      for (auto* values : {&cluster.before, &cluster.after}) {
        values->resize(up_to(3));
        for (double& y : *values) y = step * static_cast<double>(up_to(range));
      }
    }
    if (const auto model = random_intercept(clusters)) {
      check(model->effect);
      CHECK(model->cluster_variance >= 0);
      CHECK(model->residual_variance > 0);
      CHECK(count_in_both(clusters) >= cop::stats::fewest_clusters);
    }
    if (const auto robust = cluster_robust(clusters)) check(*robust);
    if (const auto likeness = intraclass(clusters)) CHECK(std::isfinite(likeness->design_effect));
  }
}
