#include "cop/network/each_project.hpp"

#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "cop/session.hpp"
#include "support/string_streams.hpp"

TEST_CASE("the line on progress is gone before anybody hears what went wrong") {
  cop::test::SmallWorld world;
  world.env.terminals.err = true;
  const cop::app::Session session(world.env, {});
  const std::vector<cop::app::ProjectPlace> places(2);
  const auto make = [](const cop::app::ProjectPlace&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1050));  // a second passes without it
    return 0;
  };
  std::string shown;
  const auto take = [&](const cop::app::ProjectPlace&, int, cop::app::Progress&) {
    shown = world.err.text;
    if (!shown.empty()) throw std::runtime_error("the disk is full");
  };
  CHECK_THROWS_AS(cop::app::each_project<int>(places, 2, session, make, take), std::runtime_error);
  const std::string line = "1 of 2 projects";
  CHECK(shown == "\r" + line);
  CHECK(world.err.text == shown + "\r" + std::string(line.size(), ' ') + "\r");
}
