#include <cmath>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/network/network_report.hpp"
#include "cop/network/private_comparison.hpp"
#include "cop/report/report_texts.hpp"
#include "cop/stats/compare/event_rate.hpp"
#include "support/project_from_text.hpp"

using cop::Contribution;
using cop::test::log_file;
using cop::test::read_from_text;
using doctest::Approx;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A group of one practice with such a measure and such observations in one log.
Contribution group_of(int number, const std::string& measure,
                      const std::vector<std::string>& observations) {
  std::string log = "observations:\n";
  for (const std::string& one : observations) {
    log += fmt::format("  - {{measure: m, period: 2026-02, {}}}\n", one);
  }
  const auto loaded = read_from_text(
      {{"cop.yaml", fmt::format("cop: 1\nid: group-{}\ntitle: Group {}\nstarted: 2026-01-05\n"
                                "phase: monitor\n",
                                number, number)},
       {"members.yaml", fmt::format("practices: [{{id: p{}, name: Hill {}}}]\n"
                                    "members: [{{id: gp{}, role: core, practice: p{}}}]\n",
                                    number, number, number, number)},
       {"measures.yaml", fmt::format("measures: [{{id: m, name: Measured, {}}}]\n", measure)},
       log_file("2026-03-12", log)});
  return contribution_of(cop::Facts(loaded.project, today));
}

std::vector<Contribution> groups(const std::string& measure,
                                 const std::vector<std::string>& observations) {
  std::vector<Contribution> all;
  for (const std::string& one : observations) {
    all.push_back(group_of(static_cast<int>(all.size()) + 1, measure, {one}));
  }
  return all;
}

const std::string rate = "family: outcome, data: rate, per: '1,000 patients', direction: lower";
const std::string mean = "family: outcome, data: mean, unit: mmol/mol, direction: lower";

std::vector<Contribution> six_rates() {
  return groups(rate, {"numerator: 10, denominator: 1000", "numerator: 30, denominator: 2000",
                       "numerator: 20, denominator: 1500", "numerator: 60, denominator: 2000",
                       "numerator: 25, denominator: 2500", "numerator: 55, denominator: 1000"});
}

std::vector<Contribution> six_means() {
  return groups(mean, {"value: 50, n: 10, sd: 4", "value: 70, n: 30, sd: 8", "value: 60, n: 20",
                       "value: 55, n: 40, sd: 6", "value: 65, n: 60, sd: 9", "value: 58, n: 40"});
}

std::string all_texts(cop::Report report) {
  std::string all;
  cop::change_texts(report, [&](std::string& text) { all += "\n" + text; });
  return all;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string reason_against(const std::string& measure, const std::string& observation) {
  const auto all = groups(measure, std::vector<std::string>(6, observation));
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.empty());
  REQUIRE(pooled.left_out.size() == 1);
  return pooled.left_out[0].reason;
}

}  // namespace

TEST_CASE("rates are pooled as all events over all exposure") {
  const auto all = six_rates();
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  const cop::PooledMeasure& measure = pooled.measures[0];
  CHECK(measure.total().counts == cop::PooledCounts{200, 10000});
  CHECK(measure.value_of(measure.total()) == Approx(20));
  CHECK(measure.value_of(measure.practices.back().latest) == Approx(55));
  const std::string text = all_texts(cop::network_report(all, {}, today));
  CHECK(contains(text, "20 per 1,000 patients (in an exposure of about 10,000)"));
  CHECK(contains(text, "Practices by size"));
}

TEST_CASE("an exposure may be smaller than its events") {
  const auto all = groups(rate, std::vector<std::string>(6, "numerator: 300, denominator: 100"));
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  CHECK(pooled.measures[0].value_of(pooled.measures[0].total()) == Approx(3000));
}

TEST_CASE("means are weighted by how many they are of") {
  const auto all = six_means();
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  const cop::PooledMeasure& measure = pooled.measures[0];
  // (500 + 2100 + 1200 + 2200 + 3900 + 2320) / 200
  CHECK(measure.value_of(measure.total()) == Approx(61.1));
  CHECK(measure.total().counts.n == 200);
  const std::string text = all_texts(cop::network_report(all, {}, today));
  CHECK(contains(text, "All practices together: 61 mmol/mol"));
  CHECK(contains(text, "no sd given"));
  CHECK_FALSE(contains(text, "Practices by size"));
}

TEST_CASE("a practice's means of parts are joined as if all values were known") {
  // 0 and 2 in one part, 4 and 6 in the other.
  const Contribution group =
      group_of(1, mean,
               {fmt::format("group: a, value: 1, n: 2, sd: {}", std::sqrt(2.0)),
                fmt::format("group: b, value: 5, n: 2, sd: {}", std::sqrt(2.0))});
  REQUIRE(group.measures.at(0).practices.size() == 1);
  const cop::PracticePoint point = group.measures[0].practices[0].points().at(0);
  CHECK(point.counts.n == 4);
  CHECK(point.mean == Approx(3));
  CHECK(point.sd.value_or(0) == Approx(std::sqrt(20.0 / 3)));
}

TEST_CASE("what is said of a whole practice stands before its parts") {
  const Contribution group =
      group_of(1, rate,
               {"numerator: 50, denominator: 1000", "group: a, numerator: 20, denominator: 400",
                "group: b, numerator: 30, denominator: 600"});
  const auto points = group.measures.at(0).practices.at(0).points();
  CHECK(points.at(0).counts == cop::PooledCounts{50, 1000});
}

TEST_CASE("what cannot be pooled is listed with its reason") {
  CHECK(contains(reason_against(mean, "value: 50"), "no figure says of how many it is (n)"));
  CHECK(contains(reason_against("data: count", "value: 7"), "counts without an exposure"));
  CHECK(contains(reason_against("data: median", "value: 7, n: 40"), "medians"));
  CHECK(contains(reason_against(rate, "value: 7"), "events and an exposure"));
}

TEST_CASE("a mean of fewer people than may be told is hidden with others") {
  auto all = six_means();
  all.push_back(group_of(7, mean, {"value: 99, n: 3"}));
  all.push_back(group_of(8, mean, {"value: 61, n: 80"}));
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  CHECK(pooled.measures[0].shown().size() == 5);
  CHECK_FALSE(contains(all_texts(cop::network_report(all, {}, today)), "99"));
}

TEST_CASE("a practice's own page tells rates and means in their units") {
  const std::string rates = all_texts(cop::practice_pages(six_rates(), today).at(0).report);
  CHECK(contains(rates, "You are at 10 per 1,000 patients (10 in 1,000, 2026-02)."));
  CHECK(contains(
      rates,
      "A quarter of the 5 other practices are at 15 per 1,000 patients or better, rounded."));
  const std::string means = all_texts(cop::practice_pages(six_means(), today).at(0).report);
  CHECK(contains(means, "You are at 50 mmol/mol (of 10, 2026-02)."));
}

TEST_CASE("a period has its usual name, whatever it was called") {
  for (const char* name : {"2026-02-03", "2026-02", "2026-Q4", "2026-W01", "2026-W30", "2026-W53",
                           "2027-W01", "2021-W01", "2020-W53", "2024-W09"}) {
    const auto period = cop::Period::parse(name);
    REQUIRE(period);
    CHECK(cop::PracticePoint{period->from(), period->to(), {}}.period().text() == name);
  }
  const cop::Period days = cop::Period::of_span(today, today.plus_days(9));
  CHECK(cop::PracticePoint{days.from(), days.to(), {}}.period() == days);
}

TEST_CASE("the interval of a rate is that of R's poisson.test") {
  const auto ten = cop::stats::garwood({10, 1});
  CHECK(ten.lower == Approx(4.795389).epsilon(1e-6));
  CHECK(ten.upper == Approx(18.390356).epsilon(1e-6));
  const auto none = cop::stats::garwood({0, 2});
  CHECK(none.lower == 0);
  CHECK(none.upper == Approx(3.688879 / 2).epsilon(1e-6));
}
