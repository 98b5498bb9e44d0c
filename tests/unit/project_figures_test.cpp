#include "cop/model/project_figures.hpp"

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/model/project.hpp"
#include "support/project_from_text.hpp"

namespace {

using Random = std::mt19937;

std::string one_of(Random& random, const std::vector<std::string>& words) {
  return words[random() % words.size()];
}

/// So few words that figures are often alike, and some of a measure that is not there.
std::string random_observation(Random& random) {
  return "  - {measure: " + one_of(random, {"m", "k", "unknown"}) +
         one_of(random, {"", ", period: 2026-01", ", period: 2026-02", ", period: {text: later}"}) +
         one_of(random, {"", "", ", practice: a"}) + one_of(random, {"", "", ", row: r1"}) +
         ", value: " + std::to_string(random() % 3) + "}\n";
}

cop::Project random_project(Random& random) {
  std::vector<cop::test::TextFile> files{
      {"measures.yaml",
       "measures:\n"
       "  - {id: m, name: M, family: outcome, data: value}\n"
       "  - {id: k, name: K, family: process, data: count}\n"
       "  - {id: m, name: M again, family: outcome, data: value}\n"}};
  for (int number = 1; number <= 4; ++number) {
    std::string text = number > 1 ? one_of(random, {"", "replaces: 2026-01-12-log\n"}) : "";
    text += "observations:\n";
    for (int i = 0; i < 8; ++i) text += random_observation(random);
    files.push_back(cop::test::log_file("2026-0" + std::to_string(number) + "-12-log", text));
  }
  return cop::test::project_from_text(files);
}

}  // namespace

TEST_CASE("one pass finds the same figures of each measure as a pass for that measure alone") {
  Random random(20261127);
  std::size_t found = 0;
  for (int round = 0; round < 300; ++round) {
    const cop::Project project = random_project(random);
    const cop::ProjectFigures all = cop::figures_of(project);
    REQUIRE(all.by_measure.size() == 3);
    for (std::size_t i = 0; i < all.by_measure.size(); ++i) {
      const auto alone = cop::figures_of(project, project.measures.measures[i]);
      REQUIRE(all.by_measure[i].size() == alone.size());
      found += alone.size();
      for (std::size_t at = 0; at < alone.size(); ++at) {
        CHECK(all.by_measure[i][at].observation == alone[at].observation);
        CHECK(all.by_measure[i][at].value == alone[at].value);
      }
    }
  }
  CHECK(found > 1000);
}
