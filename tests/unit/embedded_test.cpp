#include "cop/embedded.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "support/source_folder.hpp"
#include "support/sources.hpp"

TEST_CASE("every template is in the program byte for byte and sorted by path") {
  const auto files = cop::test::sources_below("templates", {""});
  const auto embedded = cop::app::embedded_files();
  REQUIRE(embedded.size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK("templates/" + std::string(embedded[i].path) == files[i].path);
    std::ifstream file(cop::test::source_folder() + "/" + files[i].path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    CHECK_MESSAGE(embedded[i].text == bytes, files[i].path);
  }
}
