#include "cop/load/shared_ids.hpp"

#include <string>
#include <thread>
#include <vector>

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

TEST_CASE("any number of threads may share ids") {
  SharedIds ids;
  const auto work = [&ids] {
    for (int number = 0; number < 1000; ++number) {
      const std::string id = "gp" + std::to_string(number % 20);
      const SharedText* known = ids.find(id);
      if (known == nullptr) ids.add(SharedText(id));
      if (known != nullptr && *known != id) return false;
    }
    return true;
  };
  std::vector<std::thread> threads;
  std::vector<char> went_well(4);
  for (char& well : went_well) threads.emplace_back([&] { well = work() ? 1 : 0; });
  for (std::thread& thread : threads) thread.join();
  CHECK(went_well == std::vector<char>(4, 1));
}
