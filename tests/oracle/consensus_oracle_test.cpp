// The consensus cases of the statistics oracle: ballots and ratings counted as the reference does.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cop/stats/consensus/borda.hpp"
#include "cop/stats/consensus/kendall_w.hpp"
#include "cop/stats/consensus/pairwise.hpp"
#include "cop/stats/consensus/panel_rating.hpp"
#include "cop/stats/consensus/points.hpp"
#include "cop/stats/consensus/schulze.hpp"
#include "support/csv.hpp"
#include "support/source_folder.hpp"

namespace {

namespace fs = std::filesystem;
using namespace cop::stats;
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

struct Case {
  cop::test::Csv csv;
  std::vector<std::string> options;
  json expected;
};

bool is_absent() {
  if (fs::exists(oracle_folder())) return false;
  MESSAGE("skipped: the oracle is not here (", oracle_folder().string(), ")");
  return true;
}

Case read_case(const std::string& id) {
  const json parsed = json::parse(read_text(oracle_folder() / (id + ".json")));
  Case result{
      cop::test::read_csv(read_text(oracle_folder() / (id + ".csv"))), {}, parsed["expected"]};
  result.options.assign(result.csv.names.begin() + 1, result.csv.names.end());
  return result;
}

void check_equal(double actual, const json& expected) {
  CHECK(actual == doctest::Approx(expected.get<double>()).epsilon(1e-9));
}

template <class T>
std::vector<std::vector<std::optional<T>>> rows_of(const Case& with) {
  std::vector<std::vector<std::optional<T>>> rows(with.csv.rows.size());
  for (const std::string& option : with.options) {
    const auto numbers = with.csv.numbers(option);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].push_back(numbers[i] ? std::optional(static_cast<T>(*numbers[i])) : std::nullopt);
    }
  }
  return rows;
}

json names_of(const Order& order, const std::vector<std::string>& options) {
  json groups = json::array();
  for (const auto& group : order) {
    json names = json::array();
    for (const std::size_t option : group) names.push_back(options[option]);
    groups.push_back(names);
  }
  return groups;
}

json table_of(const PairTable& table) {
  json rows = json::array();
  for (std::size_t i = 0; i < table.options(); ++i) {
    json row = json::array();
    for (std::size_t j = 0; j < table.options(); ++j) row.push_back(table.at(i, j));
    rows.push_back(row);
  }
  return rows;
}

void check_item(const PanelRating& rating, const PercentileRange& type6, const json& expected) {
  CHECK(rating.n == expected["n"]);
  check_equal(rating.mean, expected["mean"]);
  check_equal(rating.sd.value(), expected["sd"]);
  check_equal(rating.median, expected["median"]);
  check_equal(rating.lower_quartile, expected["q1"]);
  check_equal(rating.upper_quartile, expected["q3"]);
  check_equal(rating.range.p30, expected["p30"]);
  check_equal(rating.range.p70, expected["p70"]);
  check_equal(rating.range.width, expected["ipr"]);
  check_equal(rating.range.centre, expected["iprcp"]);
  check_equal(rating.range.asymmetry_index, expected["asymmetry_index"]);
  check_equal(rating.range.width_limit, expected["ipras"]);
  check_equal(rating.range.disagreement_index(), expected["disagreement_index"]);
  check_equal(type6.p30, expected["p30_type6"]);
  check_equal(type6.p70, expected["p70_type6"]);
  check_equal(type6.disagreement_index(), expected["disagreement_index_type6"]);
  CHECK(rating.disagrees() == expected["disagreement_ipras"]);
  CHECK(rating.low == expected["n_low_1_3"]);
  CHECK(rating.middle == expected["n_mid_4_6"]);
  CHECK(rating.high == expected["n_high_7_9"]);
  CHECK(rating.classic_disagreement.value() == expected["classic_disagreement"]);
  CHECK(rating.classic_agreement.value() == expected["classic_agreement"]);
  const char* classes[] = {"inappropriate", "uncertain", "appropriate"};
  CHECK(classes[static_cast<int>(rating.category)] == expected["category"]);
}

}  // namespace

TEST_CASE("rankings are counted as the reference counts them") {
  if (is_absent()) return;
  const Case with = read_case("con-schulze-45");
  const auto rankings = rows_of<int>(with);
  const int voters = static_cast<int>(rankings.size());
  const PairTable preferences = pairwise_preferences(rankings, with.options.size());
  CHECK(voters == with.expected["n_voters"]);
  CHECK(table_of(preferences) == with.expected["pairwise"]);
  CHECK_FALSE(condorcet_winner(preferences));
  CHECK_FALSE(condorcet_loser(preferences));
  const auto borda = borda_scores(preferences, voters);
  CHECK(names_of(order_by(borda), with.options) == with.expected["borda_order"]);
  const PairTable strengths = schulze_strengths(preferences);
  CHECK(table_of(strengths) == with.expected["schulze_strength"]);
  CHECK(names_of(schulze_order(strengths), with.options) == with.expected["schulze_order"]);
  const auto firsts = first_choices(rankings, with.options.size());
  const auto agreement = kendall_w(rankings);
  REQUIRE(agreement);
  const json& kendall = with.expected["kendall_w"];
  for (std::size_t i = 0; i < with.options.size(); ++i) {
    check_equal(borda[i], with.expected["borda"][with.options[i]]);
    CHECK(firsts[i] == with.expected["first_choices"][with.options[i]]);
    check_equal(agreement->mean_ranks[i], kendall["mean_rank"][with.options[i]]);
  }
  check_equal(agreement->w, kendall["w_tie_corrected"]);
  check_equal(agreement->w_uncorrected, kendall["w_uncorrected"]);
  check_equal(agreement->chi_squared, kendall["chisq"]);
  CHECK(agreement->degrees_of_freedom == kendall["df"]);
  check_equal(agreement->p, kendall["p"]);
}

TEST_CASE("points of a nominal group are added as the reference adds them") {
  if (is_absent()) return;
  const Case with = read_case("con-ngt");
  const auto results = add_points(rows_of<double>(with), with.options.size());
  json order = json::array();
  for (const std::size_t option : order_of_points(results)) order.push_back(with.options[option]);
  CHECK(order == with.expected["order"]);
  for (std::size_t i = 0; i < results.size(); ++i) {
    check_equal(results[i].total, with.expected["total_points"][with.options[i]]);
    CHECK(results[i].voters == with.expected["n_votes"][with.options[i]]);
    check_equal(results[i].share, with.expected["share_of_points"][with.options[i]]);
  }
}

TEST_CASE("ratings of a panel are judged as the reference judges them") {
  if (is_absent()) return;
  const Case with = read_case("con-nine-panel");
  for (const json& item : with.expected["items"]) {
    CAPTURE(item["item"].get<std::string>());
    std::vector<double> ratings;
    for (const auto& rating : with.csv.numbers(item["item"].get<std::string>())) {
      if (rating) ratings.push_back(*rating);
    }
    const auto judged = panel_rating(ratings);
    REQUIRE(judged);
    check_item(*judged, percentile_range(ratings, QuantileType::type6), item);
  }
}
