#include "cop/network/disclosure.hpp"

#include <algorithm>
#include <random>
#include <set>

#include <doctest/doctest.h>

using cop::disclose;
using cop::Disclosure;
using Proportion = cop::PooledCounts;

namespace {

constexpr long min_cell = 5;

std::vector<Proportion> hidden_ones(const std::vector<Proportion>& all, const Disclosure& told) {
  std::vector<Proportion> hidden;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (told.hidden[i]) hidden.push_back(all[i]);
  }
  return hidden;
}

/// What a practice can find out of another: all that its counts may be.
struct Possible {
  std::set<long> x, others, n;

  [[nodiscard]] bool leaves_doubt() const {
    return x.size() > 1 && others.size() > 1 && n.size() > 1;
  }
};

long in_tens(long count) { return (count + 5) / 10 * 10; }

/// Somebody knows the total in tens, the practices that are shown to the last person, all hidden
/// ones but `a` and `b`, and the rule; and tries everything that a and b can be.
Possible work_out(std::vector<Proportion> all, const Disclosure& told, std::size_t a,
                  std::size_t b) {
  Proportion total{0, 0};
  for (const Proportion& one : all) total = {total.x + one.x, total.n + one.n};
  const Proportion rest{total.x - all[a].x - all[b].x, total.n - all[a].n - all[b].n};
  const Proportion pair{all[a].x + all[b].x, all[a].n + all[b].n};
  Possible possible;
  for (long sum_n = pair.n - 10; sum_n <= pair.n + 10; ++sum_n) {
    for (long sum_x = std::max(0L, pair.x - 10); sum_x <= pair.x + 10; ++sum_x) {
      if (in_tens(rest.x + sum_x) != in_tens(total.x)) continue;
      if (in_tens(rest.n + sum_n) != in_tens(total.n)) continue;
      for (long n = 1; n < sum_n; ++n) {
        for (long x = std::max(0L, sum_x - (sum_n - n)); x <= std::min(sum_x, n); ++x) {
          all[a] = {x, n};
          all[b] = {sum_x - x, sum_n - n};
          if (disclose(all, min_cell).hidden != told.hidden) continue;
          possible.x.insert(x);
          possible.others.insert(n - x);
          possible.n.insert(n);
          if (possible.leaves_doubt()) return possible;
        }
      }
    }
  }
  return possible;
}

bool is_few(long count) { return count > 0 && count < min_cell; }

std::vector<Proportion> random_practices(std::mt19937& random) {
  std::vector<Proportion> practices(std::uniform_int_distribution<std::size_t>(5, 9)(random));
  for (Proportion& one : practices) {
    one.n = std::uniform_int_distribution<long>(1, 30)(random);
    one.x = std::uniform_int_distribution<long>(0, one.n)(random);
  }
  return practices;
}

}  // namespace

TEST_CASE("nothing is told of fewer than five practices") {
  const std::vector<Proportion> four(4, Proportion{50, 100});
  const Disclosure told = disclose(four, min_cell);
  CHECK(told.total_hidden);
  CHECK(std::count(told.hidden.begin(), told.hidden.end(), true) == 4);
}

TEST_CASE("practices without small counts are all shown") {
  const std::vector<Proportion> six(6, Proportion{50, 100});
  const Disclosure told = disclose(six, min_cell);
  CHECK_FALSE(told.total_hidden);
  CHECK(std::count(told.hidden.begin(), told.hidden.end(), true) == 0);
}

TEST_CASE("one practice with a small count takes the smallest others with it") {
  const std::vector<Proportion> practices{{50, 100}, {2, 40},  {30, 60},
                                          {80, 160}, {20, 50}, {9, 90}};
  const Disclosure told = disclose(practices, min_cell);
  CHECK_FALSE(told.total_hidden);
  CHECK(told.hidden == std::vector<bool>{false, true, true, false, true, false});
}

TEST_CASE("a sum over hidden practices is no small count, with or without any one of them") {
  std::mt19937 random(20260401);
  for (int round = 0; round < 2000; ++round) {
    const auto practices = random_practices(random);
    const Disclosure told = disclose(practices, min_cell);
    if (told.total_hidden) continue;
    const auto hidden = hidden_ones(practices, told);
    CHECK(cop::stays_hidden(hidden, min_cell));
    CHECK((hidden.empty() || hidden.size() >= 3));
  }
}

TEST_CASE("a practice cannot work out another's small count from the total") {
  std::mt19937 random(8);
  int tried = 0;
  for (int round = 0; tried < 40 && round < 40000; ++round) {
    const auto practices = random_practices(random);
    const Disclosure told = disclose(practices, min_cell);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < practices.size(); ++i) {
      if (told.hidden[i]) places.push_back(i);
    }
    if (told.total_hidden || places.size() != 3) continue;
    ++tried;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t a = places[i];
      const Possible possible = work_out(practices, told, a, places[(i + 1) % 3]);
      const Proportion& truth = practices[a];
      CHECK((!is_few(truth.x) || possible.x.size() > 1));
      CHECK((!is_few(truth.n - truth.x) || possible.others.size() > 1));
      CHECK((!is_few(truth.n) || possible.n.size() > 1));
    }
  }
  CHECK(tried == 40);
}
