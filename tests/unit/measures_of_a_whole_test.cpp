#include "cop/export/measures_of_a_whole.hpp"

#include <string>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/model/facts.hpp"
#include "support/project_from_text.hpp"

namespace {

/// Which of the measures are withheld after all where the last one is, "....x": each counts so many
/// in one month.
std::string withheld_with_last(const std::vector<int>& counts) {
  std::string measures = "measures:\n";
  std::string log = "observations:\n";
  for (std::size_t i = 0; i < counts.size(); ++i) {
    measures += fmt::format("  - {{id: m{}, name: M{}, family: outcome, data: count}}\n", i, i);
    log += fmt::format("  - {{measure: m{}, period: 2026-01, value: {}}}\n", i, counts[i]);
  }
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml", measures}, cop::test::log_file("2026-02-12", log)});
  const cop::Facts facts(project, *cop::Date::parse("2026-03-01"));
  std::vector<std::vector<bool>> withheld(counts.size(), std::vector<bool>{false});
  withheld.back().front() = true;
  add_parts_of_wholes(facts.series, withheld);
  std::string all;
  for (const auto& points : withheld) all += points.front() ? 'x' : '.';
  return all;
}

}  // namespace

TEST_CASE("of parts of a whole that are told but for one the smallest is withheld too") {
  CHECK(withheld_with_last({100, 60, 37, 3}) == "..xx");
  CHECK(withheld_with_last({101, 60, 37, 3}) == "...x");
}

TEST_CASE("what is withheld counts wherever its measure stands among many others") {
  std::vector<int> counts{60};
  for (int i = 0; i < 14; ++i) counts.push_back(1000 + i);
  for (int i = 0; i < 13; ++i) counts.push_back(59);
  counts.push_back(57);
  counts.push_back(3);
  CHECK(withheld_with_last(counts).ends_with(".xx"));
}
