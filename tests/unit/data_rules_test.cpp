// The edges of the rules about measures, aims and data: when they speak, and when they keep silent.

#include <string>

#include <doctest/doctest.h>

#include "support/found_rules.hpp"

using cop::test::found_rules;
using cop::test::log_file;
using cop::test::TextFile;

namespace {

constexpr std::string_view today = "2026-04-01";

/// A project that is still being established, so that only what is wrong with figures is found.
std::string found_with(const std::string& measure, const std::string& figures,
                       const std::string& more = "") {
  return found_rules(
      {{"cop.yaml", "cop: 1\nid: x\ntitle: X\nstarted: 2026-01-05\nphase: establish\n" + more},
       {"members.yaml", "practices: [{id: hill}, {id: port}]\nmembers: []\n"},
       {"measures.yaml", "measures:\n  - {id: a, name: A, family: process, " + measure + "}\n"},
       log_file("2026-03-12", figures)},
      today);
}

std::string figure(const std::string& fields) {
  return "observations: [{measure: a, period: 2026-02, " + fields + "}]\n";
}

std::string figures(const std::string& first, const std::string& second) {
  return "observations: [{measure: a, " + first + "}, {measure: a, " + second + "}]\n";
}

}  // namespace

TEST_CASE("a share may be 0 or 100, and a number beyond is impossible") {
  CHECK(found_with("data: proportion", figure("value: 0")) == "");
  CHECK(found_with("data: proportion", figure("value: 100")) == "");
  CHECK(found_with("data: proportion", figure("value: 100.5")) == "impossible-value");
  CHECK(found_with("data: proportion, unit: fraction", figure("value: 54")) == "impossible-value");
  CHECK(found_with("data: count", figure("value: 3.5")) == "impossible-value");
  CHECK(found_with("data: mean", figure("value: 3.5, range: [4, 9]")) == "impossible-value");
  CHECK(found_with("data: mean", figure("value: 3.5, range: [3.5, 9], sd: 0")) == "");
}

TEST_CASE("what is counted for a share or rate is whole, and a rate is per something") {
  const std::string halves = figure("numerator: 29.5, denominator: 121");
  CHECK(found_with("data: proportion", halves) == "impossible-value");
  CHECK(found_with("data: rate, per: 1000", halves) == "impossible-value");
  const std::string years = figure("numerator: 30, denominator: 121.5");
  CHECK(found_with("data: proportion", years) == "impossible-value");
  CHECK(found_with("data: rate, per: 1000", years) == "");
  CHECK(found_with("data: rate, per: patient", years) == "");
  CHECK(found_with("data: rate, per: 0", years) == "impossible-value");
  CHECK(found_with("data: rate, per: -1000", years) == "impossible-value");
}

TEST_CASE("rare events are no fractions in the wrong place") {
  const auto two = [](const std::string& first, const std::string& second) {
    return figures("period: 2026-01, value: " + first, "period: 2026-02, value: " + second);
  };
  CHECK(found_with("data: proportion", two("0.4", "1.2")) == "");
  CHECK(found_with("data: proportion", two("0.4", "12")) == "");
  CHECK(found_with("data: proportion", two("0.44", "52")) == "percent-or-fraction");
  CHECK(found_with("data: proportion, target: {value: 60}", figure("value: 0.44")) ==
        "percent-or-fraction");
  CHECK(found_with("data: proportion", two("0", "52")) == "");
}

TEST_CASE("a value may be rounded, but must agree with its counts") {
  CHECK(found_with("data: proportion", figure("value: 67, numerator: 2, denominator: 3")) == "");
  CHECK(found_with("data: proportion", figure("value: 60, numerator: 2, denominator: 3")) ==
        "value-disagrees-with-counts");
  CHECK(found_with("data: proportion, unit: fraction",
                   figure("value: 0.67, numerator: 2, denominator: 3")) == "");
  CHECK(found_with("data: rate, per: 1000",
                   figure("value: 12, numerator: 24, denominator: 2000")) == "");
}

TEST_CASE("periods that roll on may overlap, a week within a month may not") {
  CHECK(found_with("data: value",
                   figures("period: {from: 2025-01-01, to: 2025-12-31}, value: 1",
                           "period: {from: 2025-02-01, to: 2026-01-31}, value: 2")) == "");
  CHECK(found_with("data: value", figures("period: 2026-02, value: 1",
                                          "period: 2026-W07, value: 2")) == "periods-overlap");
  CHECK(found_with("data: value", figures("period: 2026-02, practice: hill, value: 1",
                                          "period: 2026-W07, practice: port, value: 2")) == "");
}

TEST_CASE("the month that runs is not in the future, the next one is") {
  const auto at = [](const std::string& period) {
    return "observations: [{measure: a, value: 1, period: " + period + "}]\n";
  };
  CHECK(found_with("data: value", at("2026-04")) == "");
  CHECK(found_with("data: value", at("2026-05")) == "period-in-future");
}

TEST_CASE(
    "a figure told in words or as a range needs no value, and counts of a mean are shown once") {
  CHECK(found_with("data: mean", figure("printed: over 30")) == "");
  CHECK(found_with("data: mean", figure("range: [3, 9]")) == "");
  CHECK(found_with("data: mean", figure("n: 12")) == "figure-without-value");
  CHECK(found_with("data: mean",
                   figures("period: 2026-01, numerator: 4", "period: 2026-02, numerator: 5")) ==
        "observation-fields-unfit");
}

TEST_CASE("without a unit of comparison nothing is said of clusters") {
  const std::string staged = figures("stage: baseline, value: 1", "stage: after, value: 2");
  CHECK(found_with("data: value", staged) == "");
  CHECK(found_with("data: value", staged, "cluster_by: practice\n") == "cluster-missing");
}

TEST_CASE("three points in time carry a claim, two do not") {
  const std::string claim = "claims: [{text: it got better, measure: a}]\n";
  const std::string two =
      "observations:\n  - {measure: a, period: 2025-12, value: 1}\n"
      "  - {measure: a, period: 2026-01, value: 2}\n";
  CHECK(found_with("data: value", two + claim) == "few-points");
  CHECK(found_with("data: value", two + "  - {measure: a, period: 2026-02, value: 2}\n" + claim) ==
        "");
}

TEST_CASE("a claim is about gains only by whole words and without a doubt") {
  const auto claim = [](const std::string& text) {
    return found_with("data: value", "claims: [{text: \"" + text + "\"}]\n");
  };
  CHECK(claim("Patients are better off") == "outcome-overclaim");
  CHECK(claim("Outcomes were not measured") == "");
  CHECK(claim("More health checks were recorded") == "");
}

TEST_CASE("figures are overdue after two periods, unless the logs say why") {
  const std::string monthly = "data: value, frequency: Monthly";
  const std::string last = "observations: [{measure: a, period: 2025-12, value: 1}]\n";
  CHECK(found_with(monthly, last) == "data-overdue");
  CHECK(found_with("data: value, frequency: when we can", last) == "");
  CHECK(found_with(monthly,
                   last + "missing: [{measure: a, period: 2026-01, reason: holidays}]\n") == "");
  CHECK(found_with(monthly, figure("value: 1")) == "");
}

TEST_CASE("when a project is closed nobody is asked any more who collects a measure") {
  const TextFile measures{"measures.yaml",
                          "measures: [{id: a, name: A, family: outcome, data: value, unit: days, "
                          "definition: d, direction: lower}]\n"};
  const TextFile question{
      "question.yaml",
      "aims: [{id: aim, measure: a, population: all, from: 9, to: 5, by: 2026-01-31}]\n"};
  const TextFile log =
      log_file("2026-01-30", "observations: [{measure: a, period: 2025-12, value: 6}]\n");
  const auto found_in_phase = [&](const std::string& phase) {
    return found_rules(
        {{"cop.yaml", "cop: 1\nid: x\ntitle: X\nstarted: 2025-09-01\nphase: " + phase + "\n"},
         measures,
         question,
         log},
        today);
  };
  CHECK(found_in_phase("monitor") == "aim-date-passed measure-without-collector");
  CHECK(found_in_phase("closed") == "");
}

TEST_CASE("a project in trouble is told all that is wrong with its method") {
  const std::string found = found_rules(
      {{"cop.yaml", "cop: 1\nid: x\ntitle: X\nstarted: 2025-09-01\nphase: monitor\n"},
       {"measures.yaml",
        "measures:\n"
        "  - {id: sent, name: Sent, family: process, data: proportion, frequency: monthly}\n"
        "  - {id: wait, name: Wait, family: process, data: mean, direction: within, chart: p}\n"},
       {"question.yaml",
        "aims: [{id: letters, measure: sent, from: 90, to: 60, by: 2026-01-31}]\n"},
       log_file(
           "2025-10-14",
           "cycles:\n  - id: 1\n    plan: {change: a list}\n    do: {started: 2025-10-14}\n"
           "observations: [{measure: sent, period: 2025-10, numerator: 20, denominator: 40}]\n"),
       log_file("2025-11-11", "claims: [{text: patients are safer, measure: sent}]\n"),
       log_file("2025-12-09", "summary: we talked\n")},
      today);
  CHECK(found ==
        "aim-date-passed aim-not-smart baseline-missing chart-unfit "
        "cycle-stale data-overdue few-points measure-never-observed measure-undefined "
        "measure-without-collector no-balancing-measure no-outcome-measure outcome-overclaim "
        "plan-without-data prediction-missing within-without-limits");
}
