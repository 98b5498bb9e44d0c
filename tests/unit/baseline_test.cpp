#include "cop/model/baseline.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::Date;
using cop::Project;
using cop::test::log_file;
using cop::test::project_from_text;
using cop::test::TextFile;

namespace {

const Date today = Date::parse("2026-06-01").value();

Project project_with(const std::string& measure, const std::string& figures) {
  return project_from_text(
      {{"measures.yaml",
        "measures:\n  - {id: a, name: A, family: outcome, data: value" + measure + "}\n"},
       {"question.yaml", "aims: [{id: aim, measure: a}]\n"},
       log_file("2026-02-12", "cycles: [{id: 1, do: {started: 2026-02-10}}]\n" + figures)});
}

std::size_t number_without_baseline(const Project& project) {
  return measures_without_baseline(cop::Facts(project, today)).size();
}

}  // namespace

TEST_CASE("a test began on the day that is said, or on the day of the log that first tells of it") {
  const Project project = project_from_text(
      {log_file("2026-02-12", "cycles: [{id: 1, plan: {change: x}}, {id: 2, do: {happened: w}}]\n"),
       log_file("2026-03-12",
                "cycles: [{id: 1, do: {happened: x}}, {id: 2, do: {started: "
                "2026-02-10}}]\n")});
  const cop::Facts facts(project, today);
  CHECK(begun_on(facts.cycles[0])->iso() == "2026-03-12");
  CHECK(begun_on(facts.cycles[1])->iso() == "2026-02-10");
  REQUIRE(first_test(facts).has_value());
  CHECK(first_test(facts)->cycle->number == 2);
}

TEST_CASE("a log written up later tells no day, and collecting data is no test") {
  const Project project = project_from_text(
      {log_file("2026-02-12", "dated: write-up\ncycles: [{id: 1, do: {happened: x}}]\n"),
       log_file("2026-03-12", "cycles: [{id: 2, purpose: collect, do: {happened: w}}]\n")});
  const cop::Facts facts(project, today);
  CHECK_FALSE(begun_on(facts.cycles[0]).has_value());
  CHECK_FALSE(first_test(facts).has_value());
}

TEST_CASE("a baseline is one number, a figure of that stage or a period that ended before") {
  const auto figure = [](const std::string& fields) {
    return "observations: [{measure: a, value: 1, " + fields + "}]\n";
  };
  CHECK(number_without_baseline(project_with("", "")) == 1);
  CHECK(number_without_baseline(project_with("", figure("period: 2026-02"))) == 1);
  CHECK(number_without_baseline(project_with("", figure("stage: after"))) == 1);
  CHECK(number_without_baseline(project_with("", figure("period: 2026-01"))) == 0);
  CHECK(number_without_baseline(project_with("", figure("stage: baseline"))) == 0);
  CHECK(number_without_baseline(project_with(", baseline: {value: 3}", "")) == 0);
}
