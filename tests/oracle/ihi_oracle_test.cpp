#include <algorithm>

#include <doctest/doctest.h>

#include "cop/stats/average.hpp"
#include "oracle/oracle_cases.hpp"

namespace {

using cop::stats::IhiFindings;
using cop::stats::Pattern;
using cop::test::check_number;
using nlohmann::json;

std::vector<std::size_t> all_points(const std::vector<Pattern>& patterns) {
  std::vector<std::size_t> points;
  for (const Pattern& pattern : patterns) {
    points.insert(points.end(), pattern.points.begin(), pattern.points.end());
  }
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return points;
}

void check_findings(const IhiFindings& findings, const json& expected) {
  check_number(findings.median, expected["median"]);
  CHECK(findings.useful() == expected["n_useful"].get<int>());
  CHECK(findings.above == expected["n_above"].get<int>());
  CHECK(findings.below == expected["n_below"].get<int>());
  CHECK(findings.runs == expected["n_runs"].get<int>());
  CHECK(all_points(findings.shifts) == expected["shift_points"].get<std::vector<std::size_t>>());
  CHECK(all_points(findings.trends) == expected["trend_points"].get<std::vector<std::size_t>>());
  REQUIRE(findings.limits);
  CHECK(findings.limits->fewest == expected["runs_limits_exact"][0].get<int>());
  CHECK(findings.limits->most == expected["runs_limits_exact"][1].get<int>());
  CHECK(findings.too_few_runs() == expected["too_few_runs_exact"].get<bool>());
  CHECK(findings.too_many_runs() == expected["too_many_runs_exact"].get<bool>());
  const json& hint = expected["astronomical_hint"];
  check_number(findings.lower_quartile, hint["q1"]);
  check_number(findings.upper_quartile, hint["q3"]);
  CHECK(findings.far_points == hint["points"].get<std::vector<std::size_t>>());
}

}  // namespace

TEST_CASE("the run-chart rules of IHI agree with every case of the statistics oracle") {
  for (const json& oracle_case : cop::test::oracle_cases("ihi")) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    const auto judged = judged_chart(cop::stats::ChartType::run, cop::stats::RuleSet::ihi,
                                     cop::test::oracle_series(oracle_case));
    REQUIRE(judged.ihi.size() == 1);
    check_findings(judged.ihi.front(), oracle_case["expected"]);
  }
}
