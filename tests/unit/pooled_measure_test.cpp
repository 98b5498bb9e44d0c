#include "cop/network/pooled_measure.hpp"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/network/network_report.hpp"
#include "cop/network/private_comparison.hpp"
#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

using cop::Contribution;
using cop::test::log_file;
using cop::test::read_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A group of one practice with a share in one month.
Contribution group_of(int number, long x, long n, const std::string& denominator = "patients due") {
  const auto loaded = read_from_text(
      {{"cop.yaml", fmt::format("cop: 1\nid: secret-{}\ntitle: Secret {}\nstarted: 2026-01-05\n"
                                "phase: monitor\n",
                                number, number)},
       {"members.yaml", fmt::format("practices: [{{id: hill-{}, name: Hill Surgery {}}}]\n"
                                    "members: [{{id: gp{}, role: core, practice: hill-{}}}]\n",
                                    number, number, number, number)},
       {"measures.yaml",
        fmt::format("measures: [{{id: seen, name: Seen at Hill Surgery {}, family: process, "
                    "data: proportion, numerator: patients seen, denominator: {}, "
                    "direction: higher, target: {{value: 80}}}}]\n",
                    number, denominator)},
       log_file("2026-03-12",
                fmt::format("observations: [{{measure: seen, period: 2026-02, numerator: {}, "
                            "denominator: {}}}]\n",
                            x, n))});
  return contribution_of(cop::Facts(loaded.project, today));
}

std::vector<Contribution> groups(std::initializer_list<std::pair<long, long>> counts) {
  std::vector<Contribution> all;
  int number = 0;
  for (const auto& [x, n] : counts) all.push_back(group_of(++number, x, n));
  return all;
}

std::string all_texts(cop::Report report) {
  std::string all = report.title;
  cop::change_texts(report, [&](std::string& text) { all += "\n" + text; });
  return all;
}

bool contains(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("measures that are defined alike are pooled over all practices") {
  const auto all = groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}, {45, 90}});
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  CHECK(pooled.left_out.empty());
  CHECK(pooled.measures[0].parts.size() == 6);
  CHECK(pooled.measures[0].practices.size() == 6);
  CHECK(pooled.measures[0].shown().size() == 6);
  CHECK(pooled.measures[0].practices.front().latest.counts == cop::PooledCounts{20, 50});
}

TEST_CASE("another definition under the same name is not pooled, and it is said what differs") {
  auto all = groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}});
  all.push_back(group_of(6, 45, 90, "patients on the list"));
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  CHECK(pooled.measures[0].practices.size() == 5);
  REQUIRE(pooled.left_out.size() == 1);
  CHECK(pooled.left_out[0].reason ==
        "in 1 group it is defined otherwise than in 5: another denominator");
  CHECK(pooled.left_out[0].label == "seen");
}

TEST_CASE("a later version that is not pooled is called by its version too") {
  auto all = groups({{50, 100}, {60, 100}});
  for (auto& one : all) one.measures[0].version = 2;
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.left_out.size() == 1);
  CHECK(pooled.left_out[0].id == "seen");
  CHECK(pooled.left_out[0].label == "seen (version 2)");
}

TEST_CASE("of definitions that as many groups share it is said what differs, and of no other") {
  auto all = groups({{50, 100}, {60, 100}});
  all.push_back(group_of(3, 30, 60, "patients on the list"));
  all.push_back(group_of(4, 80, 160, "patients on the list"));
  all.push_back(group_of(5, 20, 50, "adults, exclusions: the dying"));
  const auto pooled = cop::pool_measures(all, 5);
  CHECK(pooled.measures.empty());
  REQUIRE(pooled.left_out.size() == 1);
  CHECK(pooled.left_out[0].reason == "2 definitions of 2 groups each: their denominator differs");
}

TEST_CASE("with fewer than five practices nothing is pooled") {
  const auto all = groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}});
  const auto pooled = cop::pool_measures(all, 5);
  CHECK(pooled.measures.empty());
  REQUIRE(pooled.left_out.size() == 1);
  CHECK(contains(pooled.left_out[0].reason, "4 practices in 4 groups have figures"));
}

TEST_CASE("the report of a network names no group, practice or member") {
  const auto all =
      groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}, {45, 90}, {2, 40}, {70, 99}});
  const std::string text = all_texts(cop::network_report(all, {.unreadable = 1}, today));
  CHECK(contains(text, "All practices together"));
  CHECK(contains(text, "practice 1"));
  for (const char* name : {"hill", "Hill", "secret", "Secret", "gp1", "gp3"}) {
    CAPTURE(name);
    CHECK_FALSE(contains(text, name));
  }
}

TEST_CASE("numbers of practices do not say where a hidden one stands") {
  const auto all =
      groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}, {45, 90}, {2, 40}, {70, 100}});
  const auto pooled = cop::pool_measures(all, 5);
  REQUIRE(pooled.measures.size() == 1);
  CHECK(pooled.measures[0].practices.size() == 8);
  CHECK(pooled.measures[0].shown().size() == 5);
  const std::string text = all_texts(cop::network_report(all, {}, today));
  CHECK(contains(text, "practice 5"));
  CHECK_FALSE(contains(text, "practice 6"));
}

TEST_CASE("a practice's own page shows its figures beside a rounded one of at least five others") {
  const auto pages = cop::practice_pages(
      groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}, {45, 90}}), today);
  REQUIRE(pages.size() == 6);
  CHECK(pages[0].practice == "hill-1");
  const std::string text = all_texts(pages[0].report);
  CHECK(contains(text, "You are at 50% (50 of 100, 2026-02). The target is 80%."));
  CHECK(contains(text, "A quarter of the 5 other practices are at 50% or better, rounded."));
  CHECK_FALSE(contains(text, "hill-2"));
  const auto few =
      cop::practice_pages(groups({{50, 100}, {60, 100}, {30, 60}, {80, 160}, {20, 50}}), today);
  CHECK(contains(all_texts(few[0].report), "What others reach is not shown"));
}
