#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cop/stats/run_chart.hpp"
#include "support/csv.hpp"
#include "support/source_folder.hpp"

namespace {

namespace fs = std::filesystem;
using cop::stats::RunChart;
using cop::stats::RunChartOptions;
using nlohmann::json;

fs::path oracle_folder() {
  const char* chosen = std::getenv("COP_ORACLE");
  if (chosen != nullptr && *chosen != '\0') return chosen;
  return fs::path(cop::test::source_folder()) / ".." / "shared" / "spc-oracle";
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file, "cannot read ", path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every run chart but those with the experimental limits of `method`.
std::vector<json> run_chart_cases(const fs::path& folder) {
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("run-") && name.ends_with(".json")) files.insert(entry.path());
  }
  std::vector<json> cases;
  for (const fs::path& file : files) {
    json parsed = json::parse(read_text(file));
    if (!parsed["options"].contains("method")) cases.push_back(std::move(parsed));
  }
  return cases;
}

std::vector<std::size_t> point_numbers(const json& options, const char* name) {
  if (!options.contains(name)) return {};
  const json& given = options[name];
  if (given.is_array()) return given.get<std::vector<std::size_t>>();
  return {given.get<std::size_t>()};
}

RunChartOptions read_options(const json& options) {
  const std::set<std::string> known{"freeze", "part", "exclude", "multiply", "cl"};
  for (const auto& option : options.items()) {
    REQUIRE_MESSAGE(known.contains(option.key()), "unknown option ", option.key());
  }
  RunChartOptions result;
  if (options.contains("freeze")) result.freeze = options["freeze"].get<std::size_t>();
  if (options.contains("cl")) result.centre = options["cl"].get<double>();
  result.parts = point_numbers(options, "part");
  result.exclude = point_numbers(options, "exclude");
  result.multiply = options.value("multiply", 1.0);
  return result;
}

RunChart calculate(const fs::path& folder, const json& oracle_case) {
  const auto csv = cop::test::read_csv(read_text(folder / oracle_case["data"].get<std::string>()));
  const auto times = csv.texts(csv.names.front());
  const std::set<std::string> distinct(times.begin(), times.end());
  REQUIRE_MESSAGE(distinct.size() == times.size(), "rows of one time must be aggregated first");
  auto values = csv.numbers("y");
  if (csv.has("n")) values = cop::stats::ratios(values, csv.numbers("n"));
  return cop::stats::run_chart(values, read_options(oracle_case["options"]));
}

void check_number(const std::optional<double>& ours, const json& theirs) {
  REQUIRE(ours.has_value() == !theirs.is_null());
  if (!ours) return;
  const auto expected = theirs.get<double>();
  CHECK(std::abs(*ours - expected) <= std::max(1e-12, 1e-9 * std::abs(expected)));
}

void check_points(const RunChart& chart, const json& expected) {
  REQUIRE(chart.points.size() == expected["y"].size());
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    CAPTURE(i);
    CHECK(chart.points[i].part == expected["part"][i].get<int>());
    CHECK(chart.points[i].baseline == expected["baseline"][i].get<bool>());
    CHECK(chart.points[i].included == expected["include"][i].get<bool>());
    check_number(chart.points[i].value, expected["y"][i]);
    check_number(chart.points[i].centre, expected["cl"][i]);
  }
}

void check_part(const cop::stats::RunChartPart& part, const json& expected) {
  const auto check_count = [&](int ours, const char* name) {
    CAPTURE(name);
    const json& theirs = expected[name];
    CHECK(theirs.is_null() == (part.runs.useful_points == 0));
    if (!theirs.is_null()) CHECK(ours == theirs.get<int>());
  };
  CHECK(part.part == expected["part"].get<int>());
  CHECK(part.observations == expected["n_obs"].get<int>());
  CHECK(part.runs.useful_points == expected["n_useful"].get<int>());
  CHECK(part.runs.signal() == expected["runs_signal"].get<bool>());
  check_count(part.runs.longest_run, "longest_run");
  check_count(part.runs.longest_run_max, "longest_run_max");
  check_count(part.runs.crossings, "n_crossings");
  check_count(part.runs.crossings_min, "n_crossings_min");
}

}  // namespace

TEST_CASE("run charts agree with every case of the statistics oracle") {
  const fs::path folder = oracle_folder();
  if (!fs::is_directory(folder)) {
    MESSAGE("skipped, run charts were not compared with qicharts2: there is no folder ",
            folder.string(), " (COP_ORACLE may name another place of the statistics oracle)");
    return;
  }
  const std::vector<json> cases = run_chart_cases(folder);
  REQUIRE_FALSE(cases.empty());
  for (const json& oracle_case : cases) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    const RunChart chart = calculate(folder, oracle_case);
    check_points(chart, oracle_case["expected"]["points"]);
    REQUIRE(chart.parts.size() == oracle_case["expected"]["parts"].size());
    for (std::size_t i = 0; i < chart.parts.size(); ++i) {
      check_part(chart.parts[i], oracle_case["expected"]["parts"][i]);
    }
  }
}
