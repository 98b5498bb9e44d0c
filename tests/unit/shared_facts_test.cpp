#include "cop/report/shared_facts.hpp"

#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A project with these rows of a share of patients.
cop::Project with_rows(const std::string& rows) {
  return project_from_text(
      {{"measures.yaml",
        "measures: [{id: seen, name: Seen, family: process, data: proportion, unit: percent}]\n"},
       {"members.yaml",
        "practices: [{id: p1}, {id: p2}, {id: p3}, {id: p4}]\n"
        "members: [{id: gp01, role: core}, {id: gp02, role: core}, {id: gp03, role: core}]\n"},
       log_file("2026-03-12", "observations:\n" + rows)});
}

cop::Series shared_series(const std::string& rows) {
  static std::vector<cop::Project> kept;
  kept.push_back(with_rows(rows));
  return shared_facts(cop::Facts(kept.back(), today), 5).series.front();
}

std::string share(int month, double numerator, double denominator) {
  return fmt::format("  - {{measure: seen, period: 2026-{:02}, numerator: {}, denominator: {}}}\n",
                     month, numerator, denominator);
}

}  // namespace

TEST_CASE("counts of many people stay as they are") {
  const auto series = shared_series(share(1, 12, 40) + share(2, 20, 41));
  CHECK_FALSE(is_withheld(series.points[0]));
  CHECK(series.points[1].numerator == 20);
}

TEST_CASE("a share with a small count loses its counts and is rounded, and so does a second one") {
  const auto series = shared_series(share(1, 3, 41) + share(2, 20, 41) + share(3, 20, 44));
  CHECK(is_withheld(series.points[0]));
  CHECK(series.points[0].value == 5);
  CHECK_FALSE(series.points[0].numerator);
  CHECK(is_withheld(series.points[1]));
  CHECK(series.points[1].value == 50);
  CHECK_FALSE(is_withheld(series.points[2]));
}

TEST_CASE("a share that all but a few have is as telling as one that a few have") {
  CHECK(is_withheld(shared_series(share(1, 39, 41)).points.front()));
  CHECK_FALSE(is_withheld(shared_series(share(1, 41, 41)).points.front()));
}

TEST_CASE("a share of few people is withheld whole") {
  const auto series = shared_series(share(1, 2, 4));
  CHECK(is_withheld(series.points.front()));
  CHECK_FALSE(series.points.front().value);
}

TEST_CASE("what fewer than three members gave is withheld whole") {
  const std::string row = "  - {measure: seen, period: 2026-01, value: 40, member: gp0";
  CHECK_FALSE(shared_series(row + "1}\n" + row + "2}\n").points.front().value);
  CHECK(shared_series(row + "1}\n" + row + "2}\n" + row + "3}\n").points.front().value == 40);
}

TEST_CASE(
    "what one or two of several practices gave is rounded and without counts, a figure of all is "
    "not") {
  const auto row = [](int month, const char* who) {
    return fmt::format(
        "  - {{measure: seen, period: 2026-{:02}, numerator: 12, denominator: 40{}}}\n", month,
        who);
  };
  const std::string three =
      row(1, ", practice: p1") + row(1, ", practice: p2") + row(1, ", practice: p3");
  const auto series =
      shared_series(three + row(2, ", practice: p1") + row(2, ", practice: p2") + row(3, ""));
  CHECK(series.points[0].value == 30);
  CHECK(series.points[1].value == 30);
  CHECK_FALSE(series.points[1].denominator);
  CHECK(series.points[2].value == 30);
}

TEST_CASE(
    "three members of one practice are enough, three figures that name the practice are not") {
  const std::string row = "  - {measure: seen, period: 2026-01, value: 41, ";
  const auto of = [&](const std::string& practice) {
    return shared_series(row + practice + "member: gp01}\n" + row + practice + "member: gp02}\n" +
                         row + practice + "member: gp03}\n")
        .points.front();
  };
  CHECK(of("").value == 41);
  CHECK(of("practice: p1, ").value == 40);
}

TEST_CASE("a period of fewer letters than a small count is withheld whole") {
  std::string letters;
  for (int i = 0; i < 9; ++i) {
    letters += fmt::format("  - {{measure: seen, period: 2026-{:02}, row: r{}, value: 40}}\n",
                           i < 4 ? 1 : 2, i);
  }
  const auto series = shared_series(letters);
  CHECK_FALSE(series.points[0].value);
  CHECK(series.points[1].value == 40);
}

TEST_CASE("no count of a share follows from the rounded share") {
  std::map<double, std::set<long>> numerators;
  const cop::Project project = with_rows(share(1, 1, 2));
  const cop::Measure& measure = project.measures.measures.front();
  cop::Observation o = project.logs.front().observations.front();
  for (long denominator = 5; denominator <= 800; ++denominator) {
    for (long numerator = 1; numerator < denominator; ++numerator) {
      o.numerator = cop::Located<double>(static_cast<double>(numerator));
      o.denominator = cop::Located<double>(static_cast<double>(denominator));
      const auto figure = shared_figure(measure, {nullptr, &o, value_of(measure, o)}, 5);
      if (!figure.withheld) continue;
      numerators[*figure.value].insert(numerator);
    }
  }
  for (const auto& shown : numerators) {
    CAPTURE(shown.first);
    CHECK(shown.second.size() > 1);
  }
}
