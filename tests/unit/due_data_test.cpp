#include "cop/model/due_data.hpp"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/model/facts.hpp"
#include "support/project_from_text.hpp"

namespace {

/// The next period of a measure with this frequency and these figures, and whether it is due.
std::string next(const std::string& frequency, const std::string& last, const std::string& day,
                 const std::string& more = "") {
  std::vector<cop::test::TextFile> files{
      {"measures.yaml", fmt::format("measures:\n  - id: a\n    name: A\n    family: process\n"
                                    "    data: count\n    frequency: {}\n{}",
                                    frequency, more)}};
  if (!last.empty()) {
    files.push_back(cop::test::log_file(
        "2026-01-05-k7d2m9xq",
        fmt::format("observations:\n  - {{measure: a, period: {}, value: 3}}\n", last)));
  }
  const cop::Project project = cop::test::project_from_text(files);
  const cop::Facts facts(project, *cop::Date::parse(day));
  const auto period = next_period(facts.series.front(), facts.today);
  if (!period) return "none";
  return period->text() + (due_period(facts.series.front(), facts.today) ? ", due" : "");
}

}  // namespace

TEST_CASE("the next figure is of the period behind the last one, of the same kind") {
  CHECK(next("monthly", "2025-12", "2026-01-31") == "2026-01");
  CHECK(next("monthly", "2025-12", "2026-02-01") == "2026-01, due");
  CHECK(next("weekly", "2020-W53", "2021-03-01") == "2021-W01, due");
  CHECK(next("weekly", "2025-W01", "2025-01-13") == "2025-W02, due");
  CHECK(next("quarterly", "2025-Q4", "2026-02-01") == "2026-Q1");
  CHECK(next("weekly", "2026-01-05", "2026-01-13") == "2026-01-12, due");
  CHECK(next("monthly", "{from: 2026-01-01, to: 2026-01-10}", "2026-01-12") ==
        "2026-01-11 to 2026-01-20");
}

TEST_CASE("where no usual frequency is said, a figure is due only after two others") {
  CHECK(next("before and after the feedback", "2026-01", "2026-03-01") == "none");
  CHECK(next("\"\"", "2026-01", "2026-03-01") == "none");
  const std::string two = "2026-01, value: 3}\n  - {measure: a, period: 2026-02";
  CHECK(next("\"\"", two, "2026-04-01") == "2026-03, due");
}

TEST_CASE("a first figure is of the last whole period") {
  CHECK(next("monthly", "", "2026-03-05") == "2026-02, due");
  CHECK(next("every week", "", "2026-03-05") == "2026-W09, due");
  CHECK(next("Quarterly", "", "2026-01-05") == "2025-Q4, due");
  CHECK(next("fortnightly", "", "2026-03-15") == "2026-02-16 to 2026-03-01, due");
  CHECK(next("before and after the feedback", "", "2026-03-05") == "none");
}

TEST_CASE("nobody is asked for a figure that is somebody else's or computed") {
  CHECK(next("monthly", "2026-01", "2026-03-05", "    difference_of: [v, w]\n    of: a\n") ==
        "none");
}
