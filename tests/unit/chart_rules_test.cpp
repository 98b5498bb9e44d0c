#include <doctest/doctest.h>

#include "cop/stats/judged_chart.hpp"
#include "cop/stats/refusal.hpp"

using cop::stats::ChartType;
using cop::stats::ihi_rules;
using cop::stats::judged_chart;
using cop::stats::JudgedChart;
using cop::stats::JudgedOptions;
using cop::stats::making_data_count;
using cop::stats::MdcOptions;
using cop::stats::Pattern;
using cop::stats::RuleSet;
using cop::stats::runs_limits;
using cop::stats::RunsLimits;
using cop::stats::Series;
using cop::stats::SpecialCause;
using cop::stats::subgroups;

namespace {

using Points = std::vector<std::size_t>;

/// What a rule finds on an I chart with centre 0 and standard deviation 1.
Points found(const Series& values, RuleSet rules, int rule) {
  cop::stats::ControlChart chart{ChartType::i, {}, {}};
  for (const auto& value : values) {
    cop::stats::ControlPoint point;
    point.value = value;
    point.centre = 0;
    point.sigma = 1;
    point.lower = -3;
    point.upper = 3;
    point.outside = value && (*value < -3 || *value > 3);
    chart.points.push_back(point);
  }
  const auto set = rules == RuleSet::nelson ? cop::stats::ZoneRules::nelson
                                            : cop::stats::ZoneRules::western_electric;
  for (const auto& finding : zone_rules(chart, set)) {
    if (finding.rule == rule) return finding.points;
  }
  return {};
}

}  // namespace

TEST_CASE("Western Electric's rules flag the points that complete a pattern") {
  const RuleSet we = RuleSet::western_electric;
  CHECK(found({0.1, 3.1, 3, -3.2}, we, 1) == Points{2, 4});
  CHECK(found({2.1, 0, 2.2, 0, 0, 2.5}, we, 2) == Points{3});
  CHECK(found({2.1, -2.2, 0.1}, we, 2).empty());
  CHECK(found({2.1, 0.1, 2.2, 2.3}, we, 2) == Points{3, 4});
  CHECK(found({1.1, 1.2, 0.1, 1.3, 1.4, 0.2}, we, 3) == Points{5});
  CHECK(found({1, 1, 1, 1, 1, 1, 1, 1, 1}, we, 4) == Points{8, 9});
}

TEST_CASE("points on the line and missing values neither make nor break a run on one side") {
  const RuleSet we = RuleSet::western_electric;
  CHECK(found({1, 1, 0, 1, 1, std::nullopt, 1, 1, 1, 1}, we, 4) == Points{10});
  CHECK(found({1, 1, 1, 1, -1, 1, 1, 1, 1}, we, 4).empty());
}

TEST_CASE("Nelson's rules flag the points that complete a pattern") {
  const RuleSet nelson = RuleSet::nelson;
  CHECK(found(Series(9, 1), nelson, 2) == Points{9});
  CHECK(found({1, 2, 3, 4, 5, 6}, nelson, 3) == Points{6});
  CHECK(found({1, 2, 3, 3, 4, 5, 6}, nelson, 3).empty());
  CHECK(found({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2}, nelson, 4) == Points{14});
  Series near;
  for (int i = 0; i < 15; ++i) near.emplace_back(i % 2 == 0 ? 0.5 : -0.5);
  CHECK(found(near, nelson, 7) == Points{15});
  CHECK(found(Series(15, 0.5), nelson, 7).empty());
  CHECK(found({1.5, -1.5, 1.5, -1.5, 1.5, 1.5, 1.5, 1.5}, nelson, 8) == Points{8});
  CHECK(found(Series(8, 1.5), nelson, 8).empty());
}

TEST_CASE("a pattern of zone rules ends with its phase") {
  JudgedOptions options;
  options.centre = 0;
  options.parts = {4};
  const Series values{1, 2, 1, 2, 1, 2, 1, 2};
  const auto all =
      judged_chart(ChartType::i, RuleSet::western_electric, subgroups(values), options);
  CHECK(all.zones[3].points.empty());
  options.parts = {};
  const auto one =
      judged_chart(ChartType::i, RuleSet::western_electric, subgroups(values), options);
  CHECK(one.zones[3].points == Points{8});
}

TEST_CASE("zone rules need limits at equal distances and IHI and MDC their own charts") {
  const auto refused = [](ChartType type, RuleSet rules) {
    try {
      judged_chart(type, rules, subgroups(Series{1, 2, 3}));
    } catch (const cop::stats::Refusal& refusal) {
      return refusal.rule();
    }
    return std::string();
  };
  CHECK(refused(ChartType::run, RuleSet::nelson) == "rules-need-limits");
  CHECK(refused(ChartType::t, RuleSet::western_electric) == "rules-need-limits");
  CHECK(refused(ChartType::i, RuleSet::ihi) == "rules-of-another-chart");
  CHECK(refused(ChartType::c, RuleSet::mdc) == "rules-of-another-chart");
  CHECK(refused(ChartType::i, RuleSet::mdc).empty());
}

TEST_CASE("the exact limits of runs are those of Swed and Eisenhart") {
  CHECK(runs_limits(5, 5) == RunsLimits{3, 9});
  CHECK(runs_limits(10, 10) == RunsLimits{7, 15});
  CHECK(runs_limits(20, 20) == RunsLimits{15, 27});
  CHECK(runs_limits(1, 1) == RunsLimits{2, 2});
  CHECK_FALSE(runs_limits(0, 7));
  CHECK(runs_limits(2000, 3000)->fewest > 2000);
}

TEST_CASE("IHI's shift skips the median and its trend counts equal neighbours once") {
  const Series values{1, 1, 5, 9, 9, 5, 9, std::nullopt, 9, 9, 9, 1, 1};
  const auto shift = ihi_rules(values, 5);
  REQUIRE(shift.shifts.size() == 1);
  CHECK(shift.shifts[0] == Pattern{{4, 5, 7, 9, 10, 11}, true});
  const auto trend = ihi_rules(Series{5, 4, 4, 3, std::nullopt, 2, 1, 9}, 4);
  REQUIRE(trend.trends.size() == 1);
  CHECK(trend.trends[0] == Pattern{{1, 2, 4, 6, 7}, false});
  CHECK(ihi_rules(Series{1, 2, 3, 4, 3}, 3).trends.empty());
}

TEST_CASE("each phase of a run chart has findings of IHI's rules of its own") {
  JudgedOptions options;
  options.parts = {6};
  const auto judged = judged_chart(ChartType::run, RuleSet::ihi,
                                   subgroups(Series{1, 2, 3, 4, 5, 6, 9, 8, 7, 6, 5, 4}), options);
  REQUIRE(judged.ihi.size() == 2);
  CHECK(judged.ihi[0].trends[0] == Pattern{{1, 2, 3, 4, 5, 6}, true});
  CHECK(judged.ihi[1].trends[0] == Pattern{{7, 8, 9, 10, 11, 12}, false});
}

TEST_CASE("in Making Data Count a tie, the mean or a gap breaks a pattern") {
  const Series rising{10, 11, 12, 13, 14, 15, 16, 3, 4, 3};
  CHECK(making_data_count(rising).points[0].cause == SpecialCause::trend_up);
  const Series tied{10, 11, 12, 12, 14, 15, 16, 3, 4, 3};
  CHECK(making_data_count(tied).points[0].cause == SpecialCause::common);
  const Series gap{10, 11, 12, std::nullopt, 14, 15, 16, 3, 4, 3};
  CHECK(making_data_count(gap).points[0].cause == SpecialCause::common);
}

TEST_CASE("a point in two trends of Making Data Count takes the direction of the step after it") {
  const Series peak{9, 0, 9, 0, 9, 0, 9, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1};
  const auto mdc = making_data_count(peak);
  CHECK(mdc.points[12].cause == SpecialCause::trend_up);
  CHECK(mdc.points[13].cause == SpecialCause::trend_down);
}

TEST_CASE("the icons of Making Data Count speak of the last point that has a value") {
  Series values{10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 20, std::nullopt};
  MdcOptions options;
  options.aim = cop::stats::Aim::decrease;
  options.target = 40;
  options.fix_after = 12;
  const auto mdc = making_data_count(values, options);
  CHECK(mdc.icon_point == 13);
  CHECK(name_of(mdc.variation) == "concern_high");
  CHECK(mdc.assurance == cop::stats::Assurance::pass);
  CHECK_FALSE(mdc.groups[0].on_trial());
}

TEST_CASE("Making Data Count fixes limits on 12 points or more and calls them on trial below") {
  MdcOptions options;
  options.fix_after = 11;
  CHECK_THROWS_AS(making_data_count(Series(20, 1), options), cop::stats::Refusal);
  CHECK(making_data_count(Series(11, 1)).groups[0].on_trial());
  CHECK_FALSE(making_data_count(Series(12, 1)).groups[0].on_trial());
}
