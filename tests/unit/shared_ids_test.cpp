#include "cop/load/shared_ids.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::SharedIds;
using cop::SharedText;

TEST_CASE("an id that was added is found and shares its text") {
  SharedIds ids;
  CHECK(ids.find("gp01") == nullptr);
  const SharedText id("gp01");
  ids.add(id);
  REQUIRE(ids.find("gp01") != nullptr);
  CHECK(ids.find("gp01")->view().data() == id.view().data());
  CHECK(ids.find("gp02") == nullptr);
  CHECK(ids.find("") == nullptr);
}

TEST_CASE("more ids than there is room for are simply not shared") {
  SharedIds ids;
  std::size_t found = 0;
  for (int number = 0; number < 10'000; ++number) {
    const std::string id = "id-" + std::to_string(number);
    ids.add(SharedText(id));
    const SharedText* known = ids.find(id);
    if (known == nullptr) continue;
    CHECK(*known == id);
    ++found;
  }
  CHECK(found > 100);
  CHECK(found < 1000);
}
