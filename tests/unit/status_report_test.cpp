#include "cop/report/status_report.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

namespace {

bool says_due(const std::string& figures, const char* day, const char* phase = "monitor") {
  const cop::Project project = cop::test::project_from_text(
      {{"cop.yaml",
        std::string("cop: 1\nid: a\ntitle: A\nstarted: 2026-01-05\nphase: ") + phase + "\n"},
       {"measures.yaml",
        "measures: [{id: m, name: M, family: process, data: count, frequency: monthly},"
        " {id: d, name: D, family: process, data: count, frequency: monthly, difference_of: [v, w],"
        " of: m}]\n"},
       cop::test::log_file("2026-01-12", "observations: [" + figures + "]\n")});
  cop::Report report = status_report({}, cop::Facts(project, *cop::Date::parse(day)));
  std::string all;
  cop::change_texts(report, [&](std::string& text) { all += text + "\n"; });
  return all.find("the next one is due") != std::string::npos;
}

}  // namespace

TEST_CASE("the status calls a figure due once its period is over") {
  const std::string january = "{measure: m, period: 2026-01, value: 3}";
  CHECK_FALSE(says_due(january, "2026-02-28"));
  CHECK(says_due(january, "2026-03-01"));
  CHECK_FALSE(says_due("{measure: d, period: 2026-01, value: 3}", "2026-06-01"));
}

TEST_CASE("in a closed project no figure is due") {
  CHECK_FALSE(says_due("{measure: m, period: 2025-01, value: 3}", "2026-06-01", "closed"));
}
