#include "cop/model/score.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/model/series.hpp"
#include "cop/report/rater_agreement.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

/// A score of two sections, one item only for surgery, and rows of letters.
cop::Project letters(const std::string& more, const std::string& rows) {
  return project_from_text(
      {{"measures.yaml",
        "measures:\n  - id: m\n    name: M\n    family: process\n    data: score\n" + more +
            "    items:\n"
            "      - {id: a, text: A, weight: 3, section: one}\n"
            "      - {id: b, text: B, weight: 1, section: one}\n"
            "      - {id: c, text: C, weight: 6, section: two, groups: [surgery]}\n"},
       {"members.yaml", "members:\n  - {id: gp01, role: core}\n  - {id: gp02, role: core}\n"},
       log_file("2026-02-12-a", "kind: data\nobservations:\n" + rows)});
}

std::optional<double> score(const std::string& more, const std::string& row,
                            std::optional<std::string_view> section = {}) {
  const cop::Project project = letters(more, "  - {measure: m, row: '1', " + row + "}\n");
  return cop::score_of(project.measures.measures.front(), project.logs.front().observations.front(),
                       section);
}

}  // namespace

TEST_CASE("a score is the weighted share of the items that apply to the group") {
  CHECK(score("", "items: {a: 1, b: 0}") == 75);
  CHECK(score("", "group: surgery, items: {a: 1, b: 0, c: 1}") == 90);
  CHECK(score("", "group: neurology, items: {a: 1, b: 0}") == 75);
  CHECK(score("", "items: {a: 0.5, b: 1}") == 62.5);
}

TEST_CASE("a raw score adds the weights, and a bundle gives all or nothing") {
  CHECK(score("    scale: raw\n", "group: surgery, items: {a: 1, b: 0, c: 1}") == 9);
  CHECK(score("    bundle: true\n", "items: {a: 1, b: 0}") == 0);
  CHECK(score("    bundle: true\n", "items: {a: 1, b: 1}") == 100);
}

TEST_CASE("a section has a score of its own") {
  CHECK(score("", "group: surgery, items: {a: 1, b: 0, c: 1}", "one") == 75);
  CHECK(score("", "group: surgery, items: {a: 1, b: 0, c: 1}", "two") == 100);
  CHECK_FALSE(score("", "items: {a: 1, b: 0}", "two"));
}

TEST_CASE("a row that two people scored counts once in the series") {
  const cop::Project project =
      letters("",
              "  - {measure: m, period: 2026-02, row: '1', rater: gp01, items: {a: 1, b: 1}}\n"
              "  - {measure: m, period: 2026-02, row: '1', rater: gp02, items: {a: 1, b: 0}}\n"
              "  - {measure: m, period: 2026-02, row: '2', rater: gp01, items: {a: 0, b: 0}}\n");
  const cop::Measure& measure = project.measures.measures.front();
  CHECK(cop::series_of(project, measure).points.front().value == 43.75);
  const auto figures = cop::figures_of(project, measure);
  const auto rows = cop::rows_of(figures);
  CHECK(rows.size() == 2);
  const auto agreement = cop::rater_agreement(measure, rows);
  REQUIRE(agreement);
  CHECK(agreement->rows == 1);
  CHECK(agreement->raters == 2);
  CHECK(agreement->judgements == 2);
  CHECK(*agreement->same == 0.5);
}
