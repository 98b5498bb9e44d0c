// No before and after of a shared report tells the figures of one member or practice.

#include "cop/report/shared_comparison.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/report/make_report.hpp"
#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;

namespace {

/// Six practices of two members each, the first of them last in the order of their codes.
std::string six_practices() {
  std::string practices, members;
  for (int i = 1; i <= 6; ++i) {
    const int code = i == 1 ? 9 : i;
    practices += fmt::format("  - {{id: pr{}}}\n", code);
    for (const char* which : {"a", "b"}) {
      members += fmt::format("  - {{id: gp{}{}, role: core, practice: pr{}}}\n", i, which, code);
    }
  }
  return "practices:\n" + practices + "members:\n" + members;
}

struct Given {
  std::string figures;
  std::string cluster_by = {};
  std::string members = six_practices();
  std::string data = "data: proportion";
};

/// All texts of the shared report on measures.
std::string told(const Given& given) {
  const std::string cluster =
      given.cluster_by.empty() ? "" : "cluster_by: " + given.cluster_by + "\n";
  const cop::Project project = cop::test::project_from_text(
      {{"cop.yaml", std::string(cop::test::small_charter) + cluster},
       {"members.yaml", given.members},
       {"measures.yaml", "measures: [{id: m, name: M, family: process, " + given.data + "}]\n"},
       log_file("2026-03-12", "observations:\n" + given.figures)});
  const cop::Facts facts(project, *cop::Date::parse("2026-04-01"));
  const cop::Diagnostics none;
  cop::Report report = make_report(*cop::find_report_kind("measures"), {facts, none});
  std::string all;
  change_texts(report, [&](std::string& text) { all += text + "\n"; });
  return all;
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

std::string before(std::string_view who, int numerator, int denominator = 31) {
  return fmt::format(
      "  - {{measure: m, period: 2025-01, stage: baseline, {}, numerator: {}, denominator: {}}}\n",
      who, numerator, denominator);
}

std::string after(std::string_view who, int numerator, int denominator = 33) {
  return fmt::format(
      "  - {{measure: m, period: 2025-06, stage: after, {}, numerator: {}, denominator: {}}}\n",
      who, numerator, denominator);
}

std::string practice(int number) { return fmt::format("practice: pr{}", number == 1 ? 9 : number); }
std::string member(int number) { return fmt::format("member: gp{}a", number); }

/// Figures of the first ones before, and of the first ones after.
std::string figures_of(std::string (*who)(int), int before_of, int after_of) {
  std::string figures;
  for (int i = 1; i <= before_of; ++i) figures += before(who(i), 10 + i);
  for (int i = 1; i <= after_of; ++i) figures += after(who(i), 20 - i);
  return figures;
}

/// So many letters of one group, each with its value, before and after.
std::string letters(std::string_view group, int number) {
  std::string rows;
  for (const char* phase : {"period: 2025-01, stage: baseline", "period: 2025-06, stage: after"}) {
    for (int i = 0; i < number; ++i) {
      rows += fmt::format("  - {{measure: m, {}, group: {}, row: {}{}, value: {}}}\n", phase, group,
                          group, i, 40 + i + static_cast<int>(group.size()));
    }
  }
  return rows;
}

constexpr std::string_view refusal = "Before and after are not compared here";

}  // namespace

TEST_CASE("a phase of one or two members is not told, with and without clusters") {
  for (const char* cluster : {"", "practice", "member"}) {
    CAPTURE(cluster);
    for (const int few : {1, 2}) {
      const std::string text = told({figures_of(member, 6, few), cluster});
      CHECK_FALSE(holds(text, "19 of 33"));
      CHECK_FALSE(holds(text, "37 of 66"));
      CHECK_FALSE(holds(text, "57.58"));
    }
  }
  CHECK(holds(told({figures_of(member, 6, 1)}), refusal));
  CHECK(holds(told({figures_of(member, 6, 3)}), "54 of 99"));
}

TEST_CASE("a phase of one or two practices is not told, but one that names none is") {
  CHECK(holds(told({figures_of(practice, 6, 2)}), refusal));
  CHECK(holds(told({figures_of(practice, 6, 2), "practice"}), refusal));
  CHECK_FALSE(holds(told({figures_of(practice, 6, 2)}), "37 of 66"));
  CHECK(holds(told({before("n: 31", 11) + after("n: 33", 19)}), "19 of 33"));
}

TEST_CASE("what one member or practice gave that has only one of the two cannot be worked out") {
  for (std::string (*who)(int) : {practice, member}) {
    const std::string text = told({figures_of(who, 6, 5), who == practice ? "practice" : "member"});
    CHECK(holds(text, "5 of 6"));
    CHECK_FALSE(holds(text, "65 of 155"));
    CHECK_FALSE(holds(text, "n 155"));
    CHECK_FALSE(holds(text, "41.94"));
    CHECK_FALSE(holds(text, "9.58"));
    CHECK(holds(text, "40% (mean of 5"));
    CHECK(holds(text, "Figures are rounded and counts are not told"));
  }
  CHECK(holds(told({figures_of(practice, 5, 5), "practice"}), "65 of 155"));
}

TEST_CASE("practices stand in the order of their letters, not of their codes") {
  const std::string text = told({figures_of(practice, 6, 6), "practice"});
  CHECK(text.find("\nPractice A\n") < text.find("\nPractice B\n"));
  CHECK(text.find("\nPractice B\n") < text.find("\nPractice F\n"));
}

TEST_CASE("where one or two practices are hidden no practice is shown by itself") {
  const std::string two_alone =
      "practices: [{id: pr9}, {id: pr2}, {id: pr3}, {id: pr4}, {id: pr5}, {id: pr6}]\n"
      "members:\n"
      "  - {id: gp1, role: core, practice: pr9}\n"
      "  - {id: gp2, role: core, practice: pr2}\n";
  const std::string text = told({figures_of(practice, 6, 6), "practice", two_alone});
  CHECK(holds(text, "Of 6 practices, "));
  CHECK(holds(text, "No practice is shown by itself"));
  CHECK_FALSE(holds(text, "35.48"));
  CHECK_FALSE(holds(text, "45.16"));
}

TEST_CASE("a group whose figures are of one member is not shown by itself") {
  std::string figures;
  for (int i = 1; i <= 5; ++i) {
    figures += before(fmt::format("group: g{}, {}", i, member(i)), 10 + i) +
               after(fmt::format("group: g{}, {}", i, member(i)), 20 - i);
  }
  const std::string text = told({figures, "group"});
  CHECK(holds(text, "5 of 5 groups"));
  CHECK_FALSE(holds(text, "35.48"));
  CHECK_FALSE(holds(text, "\ng1\n"));
}

TEST_CASE("a group of few letters is not shown by itself, nor what would tell it") {
  const std::string data = "data: value, unit: points";
  const std::string many =
      letters("card", 6) + letters("orthop", 6) + letters("neuro", 6) + letters("dermato", 6);
  CHECK(holds(told({many, "group", six_practices(), data}), "\nneuro\n"));
  const std::string text = told({many + letters("ent", 4), "group", six_practices(), data});
  CHECK(holds(text, "5 of 5 groups"));
  CHECK_FALSE(holds(text, "\nent\n"));
  CHECK_FALSE(holds(text, "\ncard\n"));
  CHECK(holds(text, "\nneuro\n"));
  CHECK(holds(text, "Not shown, but counted: 2 groups"));
}

TEST_CASE("a phase of few letters is not told") {
  const std::string data = "data: value, unit: points";
  CHECK(holds(told({letters("card", 4), "", six_practices(), data}), refusal));
  CHECK_FALSE(holds(told({letters("card", 6), "", six_practices(), data}), refusal));
}
