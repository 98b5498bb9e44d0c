#include <string>

#include <doctest/doctest.h>

#include "oracle/oracle_cases.hpp"

namespace {

using cop::stats::Assurance;
using cop::stats::MakingDataCount;
using cop::stats::MdcGroup;
using cop::stats::MdcPoint;
using cop::test::check_number;
using nlohmann::json;

void check_point(const MdcPoint& point, const json& expected, std::size_t i) {
  CHECK(point.group == expected["group"][i].get<int>());
  check_number(point.mean, expected["mean"][i]);
  check_number(point.lower, expected["lpl"][i]);
  check_number(point.upper, expected["upl"][i]);
  CHECK(point.side == expected["relative_to_mean"][i].get<int>());
  CHECK(point.outside == expected["outside_limits"][i].get<bool>());
  CHECK(point.near_limit == expected["close_to_limits"][i].get<bool>());
  CHECK(name_of(point.cause) == expected["special_cause_type"][i].get<std::string>());
  CHECK(name_of(point.judged) == expected["point_type"][i].get<std::string>());
}

void check_group(const MdcGroup& group, const json& expected) {
  CHECK(group.group == expected["group"].get<int>());
  CHECK(group.points == expected["n"].get<std::size_t>());
  check_number(group.mean, expected["mean"]);
  check_number(group.lower, expected["lpl"]);
  check_number(group.upper, expected["upl"]);
  CHECK(group.common == expected["common_cause"].get<int>());
  CHECK(group.improvements == expected["improvement"].get<int>());
  CHECK(group.concerns == expected["concern"].get<int>());
  CHECK(name_of(group.last) == expected["variation_type"].get<std::string>());
}

json icon_of(const std::optional<Assurance>& assurance) {
  if (!assurance) return nullptr;
  if (*assurance == Assurance::inconsistent) return "inconsistent";
  return *assurance == Assurance::pass ? "pass" : "fail";
}

/// The reference counts limits as on trial below 13 points, its manual below 12.
void check_trial(const MakingDataCount& mdc, const json& warnings) {
  for (std::size_t i = 0; i < mdc.points.size(); ++i) {
    const MdcGroup& group = mdc.groups[static_cast<std::size_t>(mdc.points[i].group)];
    if (group.points != 12) CHECK(group.on_trial() == warnings[i].get<bool>());
  }
}

void check_chart(const json& oracle_case, const json& expected, cop::stats::Screening screening) {
  auto options = cop::test::oracle_options(oracle_case);
  options.screening = screening;
  const auto judged = judged_chart(cop::stats::ChartType::i, cop::stats::RuleSet::mdc,
                                   cop::test::oracle_series(oracle_case), options);
  REQUIRE(judged.mdc);
  const MakingDataCount& mdc = *judged.mdc;
  REQUIRE(mdc.points.size() == expected["points"]["group"].size());
  for (std::size_t i = 0; i < mdc.points.size(); ++i) {
    CAPTURE(i);
    check_point(mdc.points[i], expected["points"], i);
  }
  check_trial(mdc, expected["points"]["short_group_warning"]);
  REQUIRE(mdc.groups.size() == expected["groups"].size());
  for (std::size_t i = 0; i < mdc.groups.size(); ++i) {
    check_group(mdc.groups[i], expected["groups"][i]);
  }
  CHECK(name_of(mdc.variation) == expected["variation_icon"].get<std::string>());
  CHECK(icon_of(mdc.assurance) == expected["assurance_icon"]);
}

}  // namespace

TEST_CASE("the charts of Making Data Count agree with every case of the statistics oracle") {
  for (const json& oracle_case : cop::test::oracle_cases("mdc")) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    check_chart(oracle_case, oracle_case["expected"], cop::stats::Screening::once);
    check_chart(oracle_case, oracle_case["expected_unscreened"], cop::stats::Screening::none);
  }
}
