#include "cop/io/held_signals.hpp"

#include <atomic>
#include <csignal>

#include <doctest/doctest.h>

namespace {

std::atomic<int> arrived = 0;

extern "C" void count_arrival(int /*signal*/) { ++arrived; }

}  // namespace

TEST_CASE("a signal that comes in the middle of a step does its work behind it") {
  const auto before = std::signal(SIGTERM, count_arrival);
  {
    const cop::HeldSignals signals;
    CHECK_FALSE(cop::HeldSignals::one_came());
    std::raise(SIGTERM);
    CHECK(cop::HeldSignals::one_came());
    CHECK(arrived == 0);
  }
  CHECK(arrived == 1);
  std::signal(SIGTERM, before);
}

TEST_CASE("a signal that is ignored stays ignored while others are held") {
  const auto before = std::signal(SIGINT, SIG_IGN);
  {
    const cop::HeldSignals signals;
    std::raise(SIGINT);
    CHECK_FALSE(cop::HeldSignals::one_came());
  }
  const bool is_ignored = std::signal(SIGINT, before) == SIG_IGN;
  CHECK(is_ignored);
}
