#include "cop/stats/runs.hpp"

#include <random>
#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/average.hpp"

using cop::stats::analyse_runs;
using cop::stats::RunsAnalysis;

namespace {

std::vector<double> random_quarters(unsigned seed, std::size_t size) {
  std::mt19937 random(seed);
  std::vector<double> values(size);
  for (double& value : values) value = static_cast<double>(random() % 40) / 4;
  return values;
}

RunsAnalysis around_median(const std::vector<double>& values) {
  return analyse_runs(values, cop::stats::median(values).value_or(0));
}

}  // namespace

TEST_CASE("the limits of the runs rules follow the formulae of Anhøj and Olesen") {
  struct Row {
    int useful, longest_run, crossings;
  };
  for (const Row row : {Row{10, 6, 2}, Row{12, 7, 3}, Row{15, 7, 4}, Row{20, 7, 6}, Row{22, 7, 7},
                        Row{23, 8, 7}, Row{24, 8, 8}, Row{30, 8, 10}, Row{36, 8, 13},
                        Row{50, 9, 19}, Row{60, 9, 23}, Row{100, 10, 41}}) {
    CAPTURE(row.useful);
    CHECK(cop::stats::longest_run_limit(row.useful) == row.longest_run);
    CHECK(cop::stats::crossings_limit(row.useful) == row.crossings);
  }
}

TEST_CASE("a point on the line neither makes nor breaks a run") {
  const RunsAnalysis runs = analyse_runs(std::vector<double>{6, 5, 7, 5, 5, 8, 2, 5, 1}, 5);
  CHECK(runs.useful_points == 5);
  CHECK(runs.longest_run == 3);
  CHECK(runs.crossings == 1);
}

TEST_CASE("a series on its line has no useful point and no signal") {
  const RunsAnalysis runs = analyse_runs(std::vector<double>(20, 7.0), 7);
  CHECK(runs == RunsAnalysis{});
  CHECK_FALSE(runs.signal());
  CHECK_FALSE(runs.has_enough_points());
}

TEST_CASE("an unusually long run is a signal") {
  const std::vector<double> values{1, 9, 1, 9, 1, 9, 9, 9, 9, 9, 9, 9, 9, 1, 9, 1};
  const RunsAnalysis runs = analyse_runs(values, 5);
  CHECK(runs.longest_run == 8);
  CHECK(runs.longest_run_max == 7);
  CHECK(runs.has_unusually_long_run());
  CHECK_FALSE(runs.has_unusually_few_crossings());
  CHECK(runs.signal());
}

TEST_CASE("unusually few crossings are a signal") {
  const std::vector<double> values{1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1};
  const RunsAnalysis runs = analyse_runs(values, 5);
  CHECK_FALSE(runs.has_unusually_long_run());
  CHECK(runs.crossings == 2);
  CHECK(runs.has_unusually_few_crossings());
  CHECK(runs.signal());
}

TEST_CASE("ten useful points are enough for a verdict and nine are not") {
  CHECK(analyse_runs(std::vector<double>(10, 1.0), 0).has_enough_points());
  CHECK_FALSE(analyse_runs(std::vector<double>(9, 1.0), 0).has_enough_points());
}

TEST_CASE("shifting or scaling a series leaves its runs analysis unchanged") {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    const std::vector<double> values = random_quarters(seed, 5 + seed);
    std::vector<double> moved = values;
    for (double& value : moved) value = value * 8 - 100;
    CHECK(around_median(values) == around_median(moved));
  }
}

TEST_CASE("turning a series upside down leaves its runs analysis unchanged") {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    const std::vector<double> values = random_quarters(seed, 5 + seed);
    std::vector<double> mirrored = values;
    for (double& value : mirrored) value = -value;
    CHECK(around_median(values) == around_median(mirrored));
  }
}

TEST_CASE("reading a series backwards keeps its longest run and its crossings") {
  for (unsigned seed = 1; seed <= 50; ++seed) {
    const std::vector<double> values = random_quarters(seed, 5 + seed);
    const std::vector<double> reversed(values.rbegin(), values.rend());
    CHECK(around_median(values) == around_median(reversed));
  }
}
