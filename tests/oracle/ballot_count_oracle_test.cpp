// `cop ballot count --data FILE --format json` on the consensus cases of the statistics oracle.

#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/cli.hpp"
#include "oracle/oracle_cases.hpp"
#include "support/source_folder.hpp"
#include "support/string_streams.hpp"

namespace {

using nlohmann::json;

void check_same(const json& actual, const json& expected, const std::string& place) {
  CAPTURE(place);
  if (expected.is_object()) {
    for (const auto& entry : expected.items()) {
      if (entry.key() == "votesys") continue;  // what another program says
      std::string there = place;
      there.append("/").append(entry.key());
      REQUIRE_MESSAGE(actual.contains(entry.key()), there);
      check_same(actual[entry.key()], entry.value(), there);
    }
  } else if (expected.is_array()) {
    REQUIRE(actual.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      check_same(actual[i], expected[i], place + "/" + std::to_string(i));
    }
  } else if (expected.is_number()) {
    REQUIRE(actual.is_number());
    cop::test::check_number(actual.get<double>(), expected);
  } else {
    CHECK(actual == expected);
  }
}

std::string oracle_file(const std::string& name) {
  const char* chosen = std::getenv("COP_ORACLE");
  return (chosen != nullptr && *chosen != '\0'
              ? std::string(chosen)
              : cop::test::source_folder() + "/../shared/spc-oracle") +
         "/" + name;
}

}  // namespace

TEST_CASE("cop ballot count gives the reference's numbers under the reference's names") {
  for (const json& one : cop::test::oracle_cases("consensus")) {
    const std::string id = one["id"].get<std::string>();
    std::vector<std::string> words{"ballot", "count", "--format", "json", "--data"};
    words.push_back(oracle_file(one["data"].get<std::string>()));
    if (one["expected"].contains("total_points")) {
      words.insert(words.end(), {"--rule", "points"});
    }
    cop::test::SmallWorld world;
    REQUIRE(cop::app::run(words, world.env) == cop::app::ExitCode::done);
    check_same(json::parse(world.out.text), one["expected"], id);
  }
}
