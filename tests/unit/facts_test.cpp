#include "cop/model/facts.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::Date;
using cop::test::log_file;
using cop::test::project_from_text;

namespace {

const Date today = Date::parse("2026-06-01").value();

cop::test::TextFile charter(const std::string& more) {
  return {"cop.yaml", "cop: 1\nid: x\ntitle: X\n" + more};
}

}  // namespace

TEST_CASE("a project at work is looked at on the day given") {
  const auto log = log_file("2026-02-12", "");
  CHECK(cop::reference_day(project_from_text({log}), today) == today);
  CHECK(cop::reference_day(project_from_text({}), today) == today);
}

TEST_CASE("a closed or reconstructed project is looked at on the day of its last log") {
  const auto first = log_file("2026-02-12", "");
  const auto last = log_file("2026-04-12", "");
  const auto closed = charter("phase: closed\nstarted: 2026-01-05\n");
  const auto reconstructed = charter("phase: monitor\nreconstructed: true\n");
  CHECK(cop::reference_day(project_from_text({closed, last, first}), today).iso() == "2026-04-12");
  CHECK(cop::reference_day(project_from_text({reconstructed, first}), today).iso() == "2026-02-12");
}

TEST_CASE("a closed project without logs is looked at on its first day or the day given") {
  const auto started = charter("phase: closed\nstarted: 2026-01-05\n");
  const auto unknown = charter("phase: closed\nreconstructed: true\n");
  CHECK(cop::reference_day(project_from_text({started}), today).iso() == "2026-01-05");
  CHECK(cop::reference_day(project_from_text({unknown}), today) == today);
}

TEST_CASE("the facts of a project hold one series for each measure in file order") {
  const cop::Project project = project_from_text(
      {{"measures.yaml",
        "measures:\n"
        "  - {id: b, name: B, family: process, data: value}\n"
        "  - {id: a, name: A, family: outcome, data: value}\n"},
       log_file("2026-02-12", "observations: [{measure: a, period: 2026-01, value: 1}]\n")});
  const cop::Facts facts(project, today);
  REQUIRE(facts.series.size() == 2);
  CHECK(facts.series[0].points.empty());
  CHECK(facts.series[1].points.size() == 1);
}

TEST_CASE("the facts find a cycle and the figures that name it") {
  const cop::Project project = project_from_text(
      {{"measures.yaml", "measures: [{id: a, name: A, family: outcome, data: value}]\n"},
       log_file("2026-02-12",
                "cycles: [{id: 3}]\n"
                "observations:\n"
                "  - {measure: a, cycle: 3, value: 1}\n"
                "  - {measure: gone, cycle: 3, value: 2}\n"
                "  - {measure: a, cycle: 4, value: 3}\n")});
  const cop::Facts facts(project, today);
  REQUIRE(facts.find_cycle(3) != nullptr);
  CHECK(facts.find_cycle(4) == nullptr);
  const auto figures = facts.figures_of_cycle(3);
  REQUIRE(figures.size() == 2);
  CHECK(figures[0].value == 1);
  CHECK_FALSE(figures[1].value.has_value());
}

TEST_CASE("the last meeting is no log that was written up later") {
  const cop::Project project =
      project_from_text({log_file("2026-02-12", ""), log_file("2026-04-12", "dated: write-up\n")});
  const cop::Facts facts(project, today);
  REQUIRE(facts.last_meeting() != nullptr);
  CHECK(facts.last_meeting()->id.value.text == "2026-02-12");
  const cop::Project none = project_from_text({});
  CHECK(cop::Facts(none, today).last_meeting() == nullptr);
}

TEST_CASE("a cycle in which something is misread, or a log that is unread, is not wholly read") {
  const auto is_wholly_read = [](const std::string& body, const std::string& other) {
    const auto loaded = cop::test::read_from_text(
        {cop::test::log_file("2026-02-12", body), {"cycles/2026-03-12.yaml", other}});
    const cop::Facts facts(loaded.project, *cop::Date::parse("2026-04-01"));
    return facts.is_wholly_read(facts.cycles.at(0));
  };
  const std::string log = "id: 2026-03-12\ndate: 2026-03-12\n";
  CHECK(is_wholly_read("cycles: [{id: 1, name: x}]\n", log));
  CHECK(is_wholly_read("cycles: [{id: 1}]\nmode: telepathy\n", log));
  CHECK_FALSE(is_wholly_read("cycles: [{id: 1, act: {decision: adoptt}}]\n", log));
  CHECK_FALSE(is_wholly_read("cycles: [{id: 1}]\n", log + "cycles: [{id: 1, plan: soon}]\n"));
  CHECK_FALSE(is_wholly_read("cycles: [{id: 1}]\n", "id: ["));
}
