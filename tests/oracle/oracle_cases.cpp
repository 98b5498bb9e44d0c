#include "oracle/oracle_cases.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <doctest/doctest.h>

#include "support/csv.hpp"
#include "support/source_folder.hpp"

namespace cop::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path oracle_folder() {
  const char* chosen = std::getenv("COP_ORACLE");
  if (chosen != nullptr && *chosen != '\0') return chosen;
  return fs::path(source_folder()) / ".." / "shared" / "spc-oracle";
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file, "cannot read ", path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::size_t> point_numbers(const json& options, const char* name) {
  if (!options.contains(name)) return {};
  const json& given = options[name];
  if (given.is_array()) return given.get<std::vector<std::size_t>>();
  return {given.get<std::size_t>()};
}

bool is_experimental(const json& oracle_case) {
  return oracle_case.contains("options") && oracle_case["options"].contains("method");
}

/// Numbers sort by size, dates by their letters.
std::pair<double, std::string> order_of(const std::string& moment) {
  const bool is_date = moment.find('-') != moment.npos;
  return {is_date ? 0 : std::stod(moment), moment};
}

stats::Aggregation aggregation_of(const json& oracle_case) {
  if (oracle_case["chart"] == "c") return stats::Aggregation::sum;
  const bool median = oracle_case.contains("options") &&
                      oracle_case["options"].value("agg.fun", "mean") == "median";
  return median ? stats::Aggregation::median : stats::Aggregation::mean;
}

stats::Aim aim_of(const json& options) {
  const std::string word = options.value("improvement_direction", "neutral");
  if (word == "increase") return stats::Aim::increase;
  return word == "decrease" ? stats::Aim::decrease : stats::Aim::neutral;
}

/// The last point before each date at which a group starts.
std::vector<std::size_t> groups_of(const json& oracle_case) {
  std::vector<std::size_t> groups;
  const json& options = oracle_case["options"];
  if (!options.contains("rebase")) return groups;
  json dates = options["rebase"];
  if (!dates.is_array()) dates = json::array({dates});
  const auto csv = read_csv(read_text(oracle_folder() / oracle_case["data"].get<std::string>()));
  const auto moments = csv.texts("date");
  for (const json& date : dates) {
    groups.push_back(static_cast<std::size_t>(
        std::count_if(moments.begin(), moments.end(),
                      [&](const std::string& m) { return m < date.get<std::string>(); })));
  }
  return groups;
}

}  // namespace

std::vector<json> oracle_cases(const std::string& group) {
  const fs::path folder = oracle_folder();
  if (!fs::is_directory(folder)) {
    MESSAGE("skipped, charts were not compared with the statistics oracle: there is no folder ",
            folder.string(), " (COP_ORACLE may name another place)");
    return {};
  }
  std::set<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".json" && entry.path().stem() != "index") {
      files.insert(entry.path());
    }
  }
  std::vector<json> cases;
  for (const fs::path& file : files) {
    json parsed = json::parse(read_text(file));
    if (parsed["group"] == group && !is_experimental(parsed)) cases.push_back(std::move(parsed));
  }
  REQUIRE_FALSE(cases.empty());
  return cases;
}

stats::Subgroups oracle_series(const json& oracle_case) {
  const auto csv = read_csv(read_text(oracle_folder() / oracle_case["data"].get<std::string>()));
  const auto moments = csv.texts(csv.names.front());
  const stats::Series values = csv.numbers("y");
  const stats::Series denominators = csv.has("n") ? csv.numbers("n") : stats::Series{};
  std::map<std::pair<double, std::string>, std::pair<stats::Series, stats::Series>> rows;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    auto& [y, n] = rows[order_of(moments[i])];
    y.push_back(values[i]);
    if (!denominators.empty()) n.push_back(denominators[i]);
  }
  stats::Subgroups series;
  for (const auto& [moment, parts] : rows) {
    series.push_back(stats::aggregate(parts.first, parts.second, aggregation_of(oracle_case)));
  }
  return series;
}

stats::JudgedOptions oracle_options(const json& oracle_case) {
  static const std::set<std::string> known{
      "freeze", "part",   "exclude", "multiply",          "agg.fun", "cl", "improvement_direction",
      "target", "rebase", "y.neg",   "fix_after_n_points"};
  const json& options = oracle_case["options"];
  for (const auto& option : options.items()) {
    REQUIRE_MESSAGE(known.contains(option.key()), "unknown option ", option.key());
  }
  stats::JudgedOptions result;
  if (options.contains("freeze")) result.freeze = options["freeze"].get<std::size_t>();
  if (options.contains("fix_after_n_points")) {
    result.freeze = options["fix_after_n_points"].get<std::size_t>();
  }
  if (options.contains("cl")) result.centre = options["cl"].get<double>();
  if (options.contains("target")) result.target = options["target"].get<double>();
  result.parts = point_numbers(options, "part");
  if (options.contains("rebase")) result.parts = groups_of(oracle_case);
  result.exclude = point_numbers(options, "exclude");
  result.multiply = options.value("multiply", 1.0);
  result.floor_at_zero = !options.value("y.neg", true);
  result.aim = aim_of(options);
  return result;
}

void check_number(std::optional<double> ours, const json& theirs) {
  CHECK(theirs.is_null() == !ours.has_value());
  if (theirs.is_null() || !ours) return;
  const double expected = theirs.get<double>();
  const double difference = std::abs(*ours - expected);
  CHECK_MESSAGE(difference <= std::max(1e-12, 1e-9 * std::abs(expected)), "ours ", *ours,
                ", theirs ", expected);
}

}  // namespace cop::test
