#include <algorithm>
#include <random>
#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/consensus/borda.hpp"
#include "cop/stats/consensus/kendall_w.hpp"
#include "cop/stats/consensus/pairwise.hpp"
#include "cop/stats/consensus/panel_rating.hpp"
#include "cop/stats/consensus/points.hpp"
#include "cop/stats/consensus/schulze.hpp"

namespace {

using namespace cop::stats;

std::vector<Ranking> random_rankings(std::mt19937& random, std::size_t options) {
  std::uniform_int_distribution<int> rank(0, static_cast<int>(options));
  std::vector<Ranking> rankings(1 + random() % 9, Ranking(options));
  for (Ranking& ranking : rankings) {
    for (auto& place : ranking) {
      const int drawn = rank(random);
      if (drawn > 0) place = drawn;
    }
  }
  return rankings;
}

int voters(const std::vector<Ranking>& rankings) { return static_cast<int>(rankings.size()); }

}  // namespace

TEST_CASE("an option left out stands behind every ranked one and beside the others left out") {
  const std::vector<Ranking> one{{1, std::nullopt, std::nullopt}};
  const PairTable preferences = pairwise_preferences(one, 3);
  CHECK(preferences.at(0, 1) == 1);
  CHECK(preferences.at(1, 2) == 0);
  CHECK(preferences.at(2, 1) == 0);
  CHECK(borda_scores(preferences, 1) == std::vector<double>{2, 0.5, 0.5});
}

TEST_CASE("Borda shares out the same number of points whatever the ballots say") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const std::size_t options = 2 + random() % 6;
    const auto rankings = random_rankings(random, options);
    const auto scores = borda_scores(pairwise_preferences(rankings, options), voters(rankings));
    double sum = 0;
    for (const double score : scores) sum += score;
    CHECK(sum ==
          doctest::Approx(voters(rankings) * static_cast<double>(options * (options - 1)) / 2));
  }
}

TEST_CASE("an option that beats every other one is first by Schulze's rule") {
  std::mt19937 random(11);
  int winners = 0;
  for (int round = 0; round < 500; ++round) {
    const std::size_t options = 2 + random() % 5;
    const auto rankings = random_rankings(random, options);
    const PairTable preferences = pairwise_preferences(rankings, options);
    const auto winner = condorcet_winner(preferences);
    if (!winner) continue;
    ++winners;
    const Order order = schulze_order(schulze_strengths(preferences));
    CHECK(order.front() == std::vector<std::size_t>{*winner});
  }
  CHECK(winners > 50);
}

TEST_CASE("Borda and the pairwise winner may differ") {
  std::vector<Ranking> rankings(3, Ranking{1, 2, 3});
  rankings.insert(rankings.end(), 2, Ranking{3, 1, 2});
  const PairTable preferences = pairwise_preferences(rankings, 3);
  CHECK(condorcet_winner(preferences) == 0);
  CHECK(order_by(borda_scores(preferences, 5)).front() == std::vector<std::size_t>{1});
}

TEST_CASE("voters who rank alike agree wholly, and Kendall's W never leaves 0 to 1") {
  CHECK(kendall_w(std::vector<Ranking>(4, Ranking{2, 1, 3}))->w == doctest::Approx(1));
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    auto rankings = random_rankings(random, 4);
    for (Ranking& ranking : rankings) {
      for (auto& place : ranking) place = place.value_or(5);
    }
    const auto agreement = kendall_w(rankings);
    if (!agreement) continue;
    CHECK(agreement->w >= 0);
    CHECK(agreement->w <= doctest::Approx(1));
    CHECK(agreement->p >= 0);
  }
}

TEST_CASE("Kendall's W says nothing of ballots that leave options out or tell none apart") {
  CHECK_FALSE(kendall_w(std::vector<Ranking>{{1, 2}}));
  CHECK_FALSE(kendall_w(std::vector<Ranking>{{1, 2}, {1, std::nullopt}}));
  CHECK_FALSE(kendall_w(std::vector<Ranking>{{1, 1}, {2, 2}}));
}

TEST_CASE("points that are equal go to the idea with more voters") {
  const std::vector<Points> ballots{
      {4, std::nullopt, 2}, {std::nullopt, 2, 2}, {std::nullopt, 2, 1}};
  CHECK(order_of_points(add_points(ballots, 3)) == std::vector<std::size_t>{2, 1, 0});
}

TEST_CASE("a panel that is split between both ends disagrees, whatever its median") {
  const std::vector<double> split{1, 1, 2, 2, 8, 8, 9, 9, 9};
  const auto rating = panel_rating(split);
  REQUIRE(rating);
  CHECK(rating->disagrees());
  CHECK(rating->category == PanelClass::uncertain);
  CHECK(rating->classic_disagreement == true);
}

TEST_CASE("a single rating has no spread and is judged all the same") {
  const auto rating = panel_rating(std::vector<double>{8});
  REQUIRE(rating);
  CHECK_FALSE(rating->sd);
  CHECK_FALSE(rating->classic_agreement);
  CHECK(rating->category == PanelClass::appropriate);
  CHECK_FALSE(panel_rating({}));
}
