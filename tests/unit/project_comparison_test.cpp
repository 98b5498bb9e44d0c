#include "cop/comparison/project_comparison.hpp"

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::ClusterUnit;
using cop::MeasureComparison;
using cop::PhasesBy;
using cop::test::log_file;
using cop::test::project_from_text;
using cop::test::TextFile;

namespace {

const TextFile members{"members.yaml",
                       "practices: [{id: hill}, {id: mill}, {id: solo}, {id: river}]\n"
                       "members:\n"
                       "  - {id: gp01, role: core, practice: hill}\n"
                       "  - {id: gp02, role: core, practice: hill}\n"
                       "  - {id: gp03, role: core, practice: mill}\n"
                       "  - {id: gp04, role: core, practice: mill}\n"
                       "  - {id: gp05, role: core, practice: solo}\n"
                       "  - {id: gp06, role: core, practice: river}\n"
                       "  - {id: gp07, role: core, practice: river}\n"};

/// Compares the first measure of a project with these observations. The project is gone afterwards.
MeasureComparison compared(const std::string& measure, const std::string& observations,
                           std::optional<ClusterUnit> unit, const std::string& more = "") {
  const cop::Project project =
      project_from_text({members,
                         {"measures.yaml", "measures:\n  - {id: m, name: M, " + measure + "}\n"},
                         log_file("2026-05-01", "observations:\n" + observations + more)});
  const cop::Facts facts(project, *cop::Date::parse("2026-06-01"));
  return compare_measure(facts, facts.series.front(), unit);
}

std::string figure(const std::string& fields) { return "  - {measure: m, " + fields + "}\n"; }

template <class Result>
const Result& result_of(const MeasureComparison& comparison) {
  INFO(comparison.refusal.message);
  REQUIRE(comparison.comparison.has_value());
  REQUIRE(std::holds_alternative<Result>(*comparison.comparison));
  return std::get<Result>(*comparison.comparison);
}

const std::string proportion = "family: process, data: proportion";

}  // namespace

TEST_CASE("counts of practices are added up in each practice and phase") {
  const auto comparison = compared(
      proportion,
      figure("practice: hill, stage: baseline, period: 2026-01, numerator: 1, denominator: 4") +
          figure("practice: hill, stage: baseline, period: 2026-02, numerator: 2, denominator: 4") +
          figure("practice: hill, stage: after, numerator: 3, denominator: 4") +
          figure("practice: mill, stage: baseline, numerator: 1, denominator: 2"),
      ClusterUnit::practice);
  const auto& counts = result_of<cop::ClusterCountsCompared>(comparison);
  REQUIRE(counts.clusters.size() == 2);
  CHECK(counts.clusters[0].before == cop::stats::Proportion{3, 8});
  CHECK(counts.level.in_both == 1);
  CHECK_FALSE(counts.level.test);
}

TEST_CASE("an overall figure stands before its parts, but for a comparison of the parts") {
  std::string figures;
  for (const char* one :
       {"period: 2026-01, stage: baseline, practice: hill, numerator: 10, denominator: 20",
        "period: 2026-01, stage: baseline, practice: mill, numerator: 12, denominator: 20",
        "period: 2026-01, stage: baseline, numerator: 22, denominator: 40",
        "stage: after, practice: hill, numerator: 15, denominator: 20",
        "stage: after, practice: mill, numerator: 16, denominator: 20",
        "stage: after, numerator: 31, denominator: 40"}) {
    figures += figure(one);
  }
  const auto whole = compared(proportion, figures, std::nullopt);
  const auto& counts = result_of<std::vector<cop::ProportionsCompared>>(whole).front();
  CHECK(counts.before == cop::stats::Proportion{22, 40});
  CHECK(counts.after == cop::stats::Proportion{31, 40});
  const auto parts = compared(proportion, figures, ClusterUnit::practice);
  CHECK(result_of<cop::ClusterCountsCompared>(parts).clusters.size() == 2);
  CHECK(parts.without_cluster == 2);
}

TEST_CASE("a letter that several raters scored is one value, their mean") {
  std::string rows;
  for (const char* letter : {"row: r1, rater: gp01, value: 1", "row: r1, rater: gp02, value: 3",
                             "row: r2, rater: gp01, value: 6", "row: r2, rater: gp02, value: 6"}) {
    rows += figure(std::string("stage: baseline, ") + letter);
    rows += figure(std::string("stage: after, ") + letter);
  }
  const auto comparison = compared("family: process, data: score", rows, std::nullopt);
  const auto& means = result_of<cop::MeansCompared>(comparison);
  CHECK(means.after.n == 2);
  CHECK(means.after.mean == 4);
}

TEST_CASE("a comparison that pools arms says that it takes figures as independent") {
  const auto comparison =
      compared(proportion,
               figure("stage: baseline, arm: intervention, numerator: 1, denominator: 4") +
                   figure("stage: baseline, arm: control, numerator: 1, denominator: 4") +
                   figure("stage: after, arm: intervention, numerator: 3, denominator: 4") +
                   figure("stage: after, arm: control, numerator: 1, denominator: 4"),
               std::nullopt);
  CHECK(comparison.ignores_clusters);
}

TEST_CASE("without clusters counts make two proportions, events a ratio of rates") {
  const std::string figures = figure("stage: baseline, numerator: 3, denominator: 10") +
                              figure("stage: follow-up, numerator: 9, denominator: 10");
  const auto counts = compared(proportion, figures, std::nullopt);
  CHECK(result_of<std::vector<cop::ProportionsCompared>>(counts).front().after.x == 9);
  const auto rate = compared("family: process, data: rate, per: days", figures, std::nullopt);
  CHECK(result_of<std::vector<cop::RatesCompared>>(rate).front().before.events == 3);
}

TEST_CASE("one of one is 100 percent, or a thousand of a rate per thousand") {
  cop::Measure measure;
  CHECK(cop::scale_of(measure) == 1);
  measure.data = cop::Located(cop::DataKind::proportion);
  CHECK(cop::scale_of(measure) == 100);
  measure.data = cop::Located(cop::DataKind::rate);
  measure.per = cop::Text("1,000 days");
  CHECK(cop::scale_of(measure) == 1000);
}

TEST_CASE("rows of letters are single values in their cluster, a score from its items") {
  const std::string score =
      "family: process, data: score, items: [{id: a, text: A, weight: 3}, {id: b, text: B, weight: "
      "1}]";
  std::string rows;
  for (const char* group : {"cardiology", "surgery"}) {
    for (const char* stage : {"baseline", "after"}) {
      rows += figure(std::string("group: ") + group + ", row: " + group[0] + stage +
                     ", stage: " + stage + ", items: {a: 1, b: 0}");
    }
  }
  const auto comparison = compared(score, rows, ClusterUnit::group);
  const auto& samples = result_of<cop::ClustersCompared>(comparison);
  CHECK(samples.clusters.size() == 2);
  CHECK(samples.clusters[0].before == std::vector<double>{75});
}

TEST_CASE("figures of a practice are averaged by how many they stand for") {
  const std::string mean = "family: process, data: mean, unit: days";
  const auto comparison =
      compared(mean,
               figure("practice: hill, stage: baseline, period: 2026-01, value: 10, n: 30") +
                   figure("practice: hill, stage: baseline, period: 2026-02, value: 20, n: 10") +
                   figure("practice: hill, stage: after, value: 8, n: 5"),
               ClusterUnit::practice);
  const auto& figures = result_of<cop::ClusterFiguresCompared>(comparison);
  CHECK(figures.level.before == doctest::Approx(12.5));
  CHECK(figures.level.difference == doctest::Approx(-4.5));
}

TEST_CASE("one mean before and one after have an interval where n and sd are told") {
  const std::string mean = "family: process, data: mean, unit: days";
  const auto told = compared(mean,
                             figure("stage: baseline, value: 31, n: 20, sd: 6") +
                                 figure("stage: after, value: 27, n: 25, sd: 5"),
                             std::nullopt);
  REQUIRE(result_of<cop::MeansCompared>(told).welch);
  CHECK(result_of<cop::MeansCompared>(told).welch->estimate == -4);
  const auto bare = compared(
      mean, figure("stage: baseline, value: 31") + figure("stage: after, value: 27"), std::nullopt);
  CHECK_FALSE(result_of<cop::MeansCompared>(bare).welch);
}

TEST_CASE("without stages the baseline of the measure divides its periods") {
  const std::string mean =
      "family: process, data: mean, unit: days, baseline: {from: 2026-01-01, to: 2026-02-28}";
  const auto comparison =
      compared(mean,
               figure("period: 2025-12, value: 99") + figure("period: 2026-01, value: 10") +
                   figure("period: 2026-02, value: 12") + figure("period: 2026-03, value: 7") +
                   figure("period: 2026-04, value: 9"),
               std::nullopt);
  CHECK(comparison.phases_by == PhasesBy::baseline);
  CHECK(comparison.periods_before == 2);
  CHECK(comparison.periods_after == 2);
  CHECK(result_of<cop::MeansCompared>(comparison).difference() == -3);
}

TEST_CASE("without stages and baseline the first test does, and a period across it is in neither") {
  const std::string mean = "family: process, data: mean, unit: days";
  const auto comparison =
      compared(mean,
               figure("period: 2026-01, value: 10") + figure("period: 2026-02, value: 50") +
                   figure("period: 2026-03, value: 6"),
               std::nullopt,
               "cycles:\n"
               "  - {id: 1, plan: {change: Reminder, prediction: {unknown: true}},"
               " do: {started: 2026-02-10}}\n");
  CHECK(comparison.phases_by == PhasesBy::first_test);
  CHECK(result_of<cop::MeansCompared>(comparison).difference() == -4);
}

TEST_CASE("figures without a cluster and inexact ones are counted and left out") {
  const auto comparison =
      compared(proportion,
               figure("practice: hill, stage: baseline, numerator: 1, denominator: 4") +
                   figure("practice: hill, stage: after, numerator: 3, denominator: 4") +
                   figure("stage: after, numerator: 3, denominator: 4") +
                   figure("practice: mill, stage: after, value: 30, qualifier: '>'"),
               ClusterUnit::practice);
  CHECK(comparison.without_cluster == 1);
  CHECK(comparison.inexact == 1);
  CHECK(result_of<cop::ClusterCountsCompared>(comparison).clusters.size() == 1);
}

TEST_CASE("where a practice of one member is not named no other is, for it could be worked out") {
  std::string figures;
  for (const char* practice : {"hill", "mill", "solo", "river"}) {
    figures += figure(std::string("practice: ") + practice +
                      ", stage: baseline, numerator: 1, denominator: 4") +
               figure(std::string("practice: ") + practice +
                      ", stage: after, numerator: 3, denominator: 4");
  }
  const auto comparison = compared(proportion, figures, ClusterUnit::practice);
  CHECK(comparison.unnamed == std::set<std::string>{"hill", "mill", "river", "solo"});
}

TEST_CASE("a mean over one or two members is refused, for it tells what is one's own") {
  std::string figures;
  for (const char* member : {"gp01", "gp02"}) {
    figures +=
        figure(std::string("member: ") + member +
               ", stage: baseline, numerator: 1, denominator: 4") +
        figure(std::string("member: ") + member + ", stage: after, numerator: 3, denominator: 4");
  }
  const auto comparison = compared(proportion, figures, ClusterUnit::member);
  CHECK_FALSE(comparison.comparison);
  CHECK(comparison.refusal.rule == "too-few-members");
  CHECK(compared(proportion, figures, std::nullopt).refusal.rule == "too-few-members");
}

TEST_CASE("what is missing for a comparison is said") {
  const auto rule = [](const std::string& figures, std::optional<ClusterUnit> unit) {
    return compared(proportion, figures, unit).refusal.rule;
  };
  CHECK(rule(figure("stage: baseline, numerator: 1, denominator: 4"), std::nullopt) ==
        "one-period");
  CHECK(rule(figure("period: 2026-01, numerator: 1, denominator: 4"), std::nullopt) == "no-phases");
  CHECK(rule(figure("practice: hill, stage: baseline, numerator: 1, denominator: 4") +
                 figure("practice: mill, stage: after, numerator: 1, denominator: 4"),
             ClusterUnit::practice) == "no-cluster-in-both");
}

TEST_CASE("where no figure names a cluster the comparison goes on without and says so") {
  const std::string figures = figure("stage: baseline, numerator: 3, denominator: 10") +
                              figure("stage: after, numerator: 9, denominator: 10");
  const auto comparison = compared(proportion, figures, ClusterUnit::practice);
  CHECK(comparison.missing_unit == ClusterUnit::practice);
  CHECK_FALSE(comparison.unit);
  const std::string named =
      figure("practice: hill, stage: baseline, numerator: 3, denominator: 10") +
      figure("practice: hill, stage: after, numerator: 9, denominator: 10");
  CHECK(compared(proportion, named, std::nullopt).ignores_clusters);
}
