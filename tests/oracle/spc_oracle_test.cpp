#include <string>

#include <doctest/doctest.h>

#include "cop/stats/refusal.hpp"
#include "oracle/oracle_cases.hpp"

namespace {

using cop::stats::ChartType;
using cop::stats::ControlChart;
using cop::stats::ControlPart;
using cop::stats::ControlPoint;
using cop::test::check_number;
using nlohmann::json;

ChartType type_of(const json& oracle_case) {
  const auto* type = cop::stats::find_chart_type(oracle_case["chart"].get<std::string>());
  REQUIRE(type != nullptr);
  return type->type;
}

/// The reference loses the near limit of a T chart where it falls below 0, and draws the limit at
/// 0; cop draws both at 0.
bool departs(ChartType type, const json& near_lower) {
  return type == ChartType::t && near_lower.is_null();
}

void check_point(const ControlPoint& point, ChartType type, const json& expected, std::size_t i) {
  CHECK(point.part == expected["part"][i].get<int>());
  CHECK(point.baseline == expected["baseline"][i].get<bool>());
  CHECK(point.included == expected["include"][i].get<bool>());
  CHECK(point.outside == expected["sigma_signal"][i].get<bool>());
  CHECK(point.size == expected["subgroup_size"][i].get<int>());
  check_number(point.value, expected["y"][i]);
  if (expected.contains("n")) check_number(point.denominator, expected["n"][i]);
  check_number(point.centre, expected["cl"][i]);
  check_number(point.lower, expected["lcl"][i]);
  check_number(point.upper, expected["ucl"][i]);
  if (departs(type, expected["lcl95"][i])) {
    CHECK(point.near_lower == 0);
  } else {
    check_number(point.near_lower, expected["lcl95"][i]);
  }
  check_number(point.near_upper, expected["ucl95"][i]);
}

void check_part(const ControlPart& part, const json& expected) {
  const auto check_count = [&](int ours, const char* name) {
    CAPTURE(name);
    const json& theirs = expected[name];
    CHECK(theirs.is_null() == (part.runs.useful_points == 0));
    if (!theirs.is_null()) CHECK(ours == theirs.get<int>());
  };
  CHECK(part.part == expected["part"].get<int>());
  CHECK(part.observations == expected["n_obs"].get<int>());
  CHECK(part.runs.useful_points == expected["n_useful"].get<int>());
  CHECK(part.runs_signal == expected["runs_signal"].get<bool>());
  CHECK(part.outside == expected["n_sigma_signals"].get<int>());
  check_count(part.runs.longest_run, "longest_run");
  check_count(part.runs.longest_run_max, "longest_run_max");
  check_count(part.runs.crossings, "n_crossings");
  check_count(part.runs.crossings_min, "n_crossings_min");
}

void check_chart(const json& oracle_case, const json& expected, cop::stats::Screening screening) {
  const ChartType type = type_of(oracle_case);
  auto options = cop::test::oracle_options(oracle_case);
  options.screening = screening;
  const auto series = cop::test::oracle_series(oracle_case);
  if (expected.contains("error")) {
    CHECK_THROWS_AS(control_chart(type, series, options), cop::stats::Refusal);
    return;
  }
  const ControlChart chart = control_chart(type, series, options);
  REQUIRE(chart.points.size() == expected["points"]["y"].size());
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    CAPTURE(i);
    check_point(chart.points[i], type, expected["points"], i);
  }
  REQUIRE(chart.parts.size() == expected["parts"].size());
  for (std::size_t i = 0; i < chart.parts.size(); ++i) {
    check_part(chart.parts[i], expected["parts"][i]);
  }
}

void check_zone_rules(const json& oracle_case, const char* name, cop::stats::ZoneRules rules) {
  if (!oracle_case.contains("qcc") || !oracle_case["qcc"].contains(name)) return;
  cop::stats::ChartOptions options;
  options.screening = cop::stats::Screening::none;
  const ControlChart chart =
      control_chart(type_of(oracle_case), cop::test::oracle_series(oracle_case), options);
  for (const auto& finding : zone_rules(chart, rules)) {
    CAPTURE(finding.rule);
    const json& theirs = oracle_case["qcc"][name]["rule" + std::to_string(finding.rule)];
    CHECK(finding.points == theirs.get<std::vector<std::size_t>>());
  }
}

}  // namespace

TEST_CASE("charts agree with every case of the statistics oracle") {
  for (const json& oracle_case : cop::test::oracle_cases("spc")) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    check_chart(oracle_case, oracle_case["expected"], cop::stats::Screening::once);
    if (!oracle_case.contains("expected_unscreened")) continue;
    check_chart(oracle_case, oracle_case["expected_unscreened"], cop::stats::Screening::none);
  }
}

TEST_CASE("Western Electric's and Nelson's rules agree with the second package of the oracle") {
  for (const json& oracle_case : cop::test::oracle_cases("spc")) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    check_zone_rules(oracle_case, "western_electric", cop::stats::ZoneRules::western_electric);
    check_zone_rules(oracle_case, "nelson", cop::stats::ZoneRules::nelson);
  }
}
