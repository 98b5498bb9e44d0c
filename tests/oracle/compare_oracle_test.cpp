// `cop compare --data … --format json` against every case of the statistics oracle about
// comparisons; comparison.md beside this file says which case covers what.

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
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cop/cli.hpp"
#include "support/source_folder.hpp"
#include "support/string_streams.hpp"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path oracle_folder() {
  const char* chosen = std::getenv("COP_ORACLE");
  if (chosen != nullptr && *chosen != '\0') return chosen;
  return fs::path(cop::test::source_folder()) / ".." / "shared" / "spc-oracle";
}

json read_json(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file, "cannot read ", path.string());
  return json::parse(std::string{std::istreambuf_iterator<char>(file), {}});
}

std::vector<json> comparisons(const fs::path& folder) {
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("cmp-") && name.ends_with(".json")) files.insert(entry.path());
  }
  std::vector<json> cases;
  for (const fs::path& file : files) cases.push_back(read_json(file));
  return cases;
}

/// What other analyses give, which cop does not offer.
bool is_excused(const std::string& key) {
  static const std::set<std::string> keys = {"kenward_roger",   "wald_z",  "wald95",
                                             "agresti_caffo95", "student", "reml_criterion"};
  return keys.contains(key);
}

struct Tolerance {
  double relative = 1e-9;
  double of_df = 1e-9;
};

/// Adds a line for each number or word that is not as expected.
void compare(const std::string& path, const json& ours, const json& theirs,
             const Tolerance& tolerance, std::vector<std::string>& problems) {
  if (theirs.is_object()) {
    for (const auto& [key, value] : theirs.items()) {
      if (is_excused(key)) continue;
      if (!ours.is_object() || !ours.contains(key)) {
        problems.push_back(fmt::format("{}/{} is missing", path, key));
        continue;
      }
      const bool is_df = path.ends_with("/satterthwaite") && key == "df";
      const Tolerance here{is_df ? tolerance.of_df : tolerance.relative, tolerance.of_df};
      compare(fmt::format("{}/{}", path, key), ours[key], value, here, problems);
    }
  } else if (theirs.is_array()) {
    REQUIRE(ours.is_array());
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < theirs.size(); ++i) {
      compare(fmt::format("{}/{}", path, i), ours[i], theirs[i], tolerance, problems);
    }
  } else if (theirs.is_number_float()) {
    const double expected = theirs.get<double>();
    const double allowed = std::max(1e-12, tolerance.relative * std::abs(expected));
    const bool near = ours.is_number() && std::abs(ours.get<double>() - expected) <= allowed;
    if (!near) problems.push_back(path + " is " + ours.dump() + ", not " + theirs.dump());
  } else if (ours != theirs) {
    problems.push_back(path + " is " + ours.dump() + ", not " + theirs.dump());
  }
}

}  // namespace

TEST_CASE("cop compare agrees with every case of the statistics oracle") {
  const fs::path folder = oracle_folder();
  if (!fs::is_directory(folder)) {
    MESSAGE("skipped, comparisons were not compared with R: there is no folder ", folder.string(),
            " (COP_ORACLE may name another place of the statistics oracle)");
    return;
  }
  const std::vector<json> cases = comparisons(folder);
  REQUIRE(cases.size() >= 4);
  for (const json& oracle_case : cases) {
    const auto name = oracle_case["id"].get<std::string>();
    CAPTURE(name);
    cop::test::SmallWorld world;
    const auto file = (folder / oracle_case["data"].get<std::string>()).string();
    const auto code = cop::app::run({"compare", "--data", file, "--format", "json"}, world.env);
    REQUIRE(code == cop::app::ExitCode::done);
    const json ours = json::parse(world.out.text);
    CHECK(ours["kind"] == "compare");
    CHECK(ours["schema_version"] == 1);
    const double relative = oracle_case.value("tolerance_rel", 1e-9);
    std::vector<std::string> problems;
    compare("", ours, oracle_case["expected"],
            {relative, oracle_case.value("tolerance_df_rel", relative)}, problems);
    for (const std::string& problem : problems) CHECK_MESSAGE(false, problem);
  }
}
