#include "support/awkward_strings_json.hpp"

#include <fstream>

#include <nlohmann/json.hpp>

#include "support/source_folder.hpp"

namespace cop::test {

AwkwardStrings awkward_strings() {
  std::ifstream file(source_folder() + "/tests/strings/strings.json", std::ios::binary);
  const auto json = nlohmann::json::parse(file);
  return {json.at("kept").get<std::vector<std::string>>(),
          json.at("refused").get<std::vector<std::string>>()};
}

}  // namespace cop::test
