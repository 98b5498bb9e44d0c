// Which groups, practices and figures the report of a network takes, and what it says of the
// others.

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

/// What can be said of a group of practices p1, p2 … with one measure.
struct Group {
  std::string measure = "data: proportion, direction: higher";
  std::vector<std::string> observations = {
      "period: 2026-02, practice: p1, numerator: 50, denominator: 100"};
  int practices = 1;
};

Contribution contribution_of(const Group& group, int number) {
  std::string members = "practices:\n";
  for (int i = 1; i <= group.practices; ++i) {
    members += fmt::format("  - {{id: p{}, name: Hill {}}}\n", i, i);
  }
  members += "members: [{id: gp1, role: core, practice: p1}]\n";
  std::string log = "observations:\n";
  for (const std::string& one : group.observations) {
    log += fmt::format("  - {{measure: m, {}}}\n", one);
  }
  const auto loaded = read_from_text(
      {{"cop.yaml", fmt::format("cop: 1\nid: group-{}\ntitle: Group {}\nstarted: 2026-01-05\n"
                                "phase: monitor\n",
                                number, number)},
       {"members.yaml", members},
       {"measures.yaml",
        fmt::format("measures: [{{id: m, name: Measured, family: process, {}}}]\n", group.measure)},
       log_file("2026-03-12", log)});
  return contribution_of(cop::Facts(loaded.project, today));
}

std::vector<Contribution> contributions_of(const std::vector<Group>& groups) {
  std::vector<Contribution> all;
  for (const Group& group : groups) {
    all.push_back(contribution_of(group, static_cast<int>(all.size()) + 1));
  }
  return all;
}

std::string texts_of(cop::Report report) {
  std::string all;
  cop::change_texts(report, [&](std::string& text) { all += "\n" + text; });
  return all;
}

std::string report_of(const std::vector<Group>& groups) {
  return texts_of(cop::network_report(contributions_of(groups), {}, today));
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a mistyped year of one group takes no other group's figures away") {
  for (const char* period : {"2062-02", "{from: 2026-02-01, to: 2062-02-28}"}) {
    CAPTURE(period);
    std::vector<Group> groups(6);
    groups[0].observations.push_back(
        fmt::format("period: {}, practice: p1, numerator: 1, denominator: 99", period));
    const std::string text = report_of(groups);
    CHECK(contains(text, "50% (of about 600), the latest figures of 6 practices in 6 groups"));
    CHECK(
        contains(text, "Left out, because their periods are still to come: 1 figure in 1 group."));
  }
}

TEST_CASE("a period that is not over yet counts") {
  std::vector<Group> groups(6);
  groups[0].observations = {"period: 2026-Q2, practice: p1, numerator: 50, denominator: 100"};
  const std::string text = report_of(groups);
  CHECK(contains(text, "6 practices in 6 groups"));
  CHECK_FALSE(contains(text, "still to come"));
}

TEST_CASE("targets that differ between groups are told as such") {
  const std::string measure = "data: proportion, direction: higher";
  std::vector<Group> groups(6, Group{measure + ", target: {value: 50}"});
  CHECK(contains(report_of(groups), "The target is 50%."));
  groups[0].measure = measure + ", unit: fraction, target: {value: 0.95}";
  CHECK(contains(report_of(groups), "Targets differ between groups (50% to 95%)."));
  groups[0].measure = measure;
  CHECK(contains(report_of(groups), "The target of 5 of the 6 groups is 50%."));
}

TEST_CASE("groups that do not agree which way is better are told as such") {
  std::vector<Group> groups(6);
  const char* const words = "The groups do not agree whether higher or lower is better.";
  CHECK_FALSE(contains(report_of(groups), words));
  groups[3].measure = "data: proportion, direction: lower";
  CHECK(contains(report_of(groups), words));
}

TEST_CASE("a practice's own page goes by the target and the direction of its own group") {
  std::vector<Group> groups(6, Group{"data: proportion, direction: higher, target: {value: 50}"});
  groups[1].measure = "data: proportion, direction: higher, target: {value: 60}";
  groups[2].measure = "data: proportion, direction: lower, target: {value: 49}";
  const auto contributions = contributions_of(groups);
  const auto pages = cop::practice_pages(contributions, today);
  REQUIRE(pages.size() == 6);
  CHECK(contains(texts_of(pages[0].report), "The target of 50% is reached."));
  CHECK(contains(texts_of(pages[1].report), "The target is 60%."));
  CHECK(contains(texts_of(pages[2].report), "The target is 49%."));
}

TEST_CASE("a figure between limits is right, and one without a direction is not judged") {
  const std::string target = "target: {value: 50}";
  const auto first_page_with = [](const std::string& measure) {
    return texts_of(
        cop::practice_pages(contributions_of(std::vector<Group>(6, {measure})), today)[0].report);
  };
  CHECK(
      contains(first_page_with("data: proportion, direction: within, limits: [40, 60], " + target),
               "(50 of 100, 2026-02). That is within the limits of 40% to 60%."));
  CHECK(
      contains(first_page_with("data: proportion, direction: within, limits: [60, 70], " + target),
               "(50 of 100, 2026-02). The limits are 60% to 70%."));
  CHECK(contains(first_page_with("data: proportion, direction: none, " + target),
                 "(50 of 100, 2026-02). The target is 50%."));
}

TEST_CASE("figures of groups that do not tell their practices apart are no practices") {
  const Group whole{"data: proportion, direction: higher",
                    {"period: 2026-02, numerator: 60, denominator: 100"},
                    3};
  const std::string text = report_of(std::vector<Group>(6, whole));
  CHECK(contains(text, "All groups together: 60% (of about 600), the latest figures of 6 groups"));
  CHECK(
      contains(text, "Not shown one by one: 6 groups, whose figures do not say of which practice"));
  for (const char* words : {"ntraclass", "Practices differ", "practice 1", "all practices"}) {
    CAPTURE(words);
    CHECK_FALSE(contains(text, words));
  }
  std::vector<Group> mixed(7);
  mixed[0] = mixed[1] = whole;
  const auto contributions = contributions_of(mixed);
  const std::string both = texts_of(cop::network_report(contributions, {}, today));
  CHECK(contains(both, "the latest figures of 5 practices in 5 groups and 2 whole groups"));
  CHECK(contains(both, "practice 5"));
  CHECK_FALSE(contains(both, "practice 6"));
  const auto pages = cop::practice_pages(contributions, today);
  CHECK(contains(texts_of(pages[0].report), "with fewer than 5 each could be told"));
}

TEST_CASE("a figure without practice in a group of one practice is of that practice") {
  std::vector<Group> groups(6);
  groups[0].observations = {"period: 2026-02, numerator: 50, denominator: 100"};
  CHECK(contains(report_of(groups), "6 practices in 6 groups,"));
}

TEST_CASE("two versions of a measure are told apart by their headings") {
  std::vector<Group> groups(10);
  for (std::size_t i = 5; i < groups.size(); ++i) {
    groups[i].measure += ", version: 2, changed_on: 2026-01-10, changed_why: another form";
  }
  const cop::Report report = cop::network_report(contributions_of(groups), {}, today);
  std::vector<std::string> headings;
  for (const cop::Section& section : report.sections) {
    for (const cop::Section& part : section.parts) headings.push_back(part.title);
  }
  CHECK(headings == std::vector<std::string>{"Measured", "Measured (version 2)"});
}

TEST_CASE("figures that are not counted are told") {
  std::vector<Group> groups(7);
  groups[0].observations = {"period: 2026-02, practice: p1, numerator: 22.5, denominator: 60",
                            "period: 2026-01, practice: p1, value: 40"};
  groups[1].observations.push_back("period: 2026-01, practice: p1, value: 40");
  const std::string words = "3 figures of 2 groups do not give a numerator and a denominator";
  CHECK(contains(report_of(groups), "6 practices in 6 groups"));
  CHECK(contains(report_of(groups), "Not counted: " + words + " in whole numbers."));
  groups.resize(5);
  CHECK(contains(report_of(groups), "4 practices in 4 groups have figures of the last year"));
  CHECK(contains(report_of(groups), "each could be told; " + words));
  CHECK_FALSE(contains(report_of(std::vector<Group>(6)), "Not counted"));
}

TEST_CASE("one definition typed in two ways is one, and what differs is said in good grammar") {
  const std::string measure = "data: proportion, direction: higher, definition: ";
  std::vector<Group> groups(6, Group{measure + "'Tage bis zur Überweisung'"});
  groups[0].measure = measure + "'tage bis  zur überweisung.'";
  CHECK(contains(report_of(groups), "6 practices in 6 groups,"));
  for (std::size_t i = 0; i < 3; ++i) groups[i].measure = measure + "'Wochen'";
  CHECK(contains(report_of(groups), "2 definitions of 3 groups each: their definition differs"));
  for (std::size_t i = 0; i < 3; ++i) groups[i].measure += ", numerator: all";
  CHECK(contains(report_of(groups), "their definition and numerator differ"));
}
