#include "cop/base/ordered_work.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>

#include <doctest/doctest.h>

namespace {

/// Pieces that take unlike times, as files do.
std::string slow_square(std::size_t piece) {
  std::this_thread::sleep_for(std::chrono::microseconds((piece * 7919) % 200));
  return std::to_string(piece * piece);
}

std::string squares(std::size_t count, std::size_t workers) {
  std::string text;
  cop::each_in_order<std::string>(count, workers, slow_square,
                                  [&](std::size_t piece, std::string result) {
                                    text += std::to_string(piece) + ":" + result + " ";
                                  });
  return text;
}

}  // namespace

TEST_CASE("results come in order, whatever the number of workers") {
  const std::string alone = squares(300, 1);
  CHECK(alone.starts_with("0:0 1:1 2:4 3:9 "));
  for (const std::size_t workers : {2U, 3U, 12U, 16U}) CHECK(squares(300, workers) == alone);
  CHECK(squares(0, 8).empty());
  CHECK(squares(1, 8) == "0:0 ");
}

TEST_CASE("no worker runs further ahead than the window") {
  constexpr std::size_t workers = 3;
  std::atomic<std::size_t> begun = 0;
  std::size_t most_ahead = 0;
  cop::each_in_order<int>(
      200, workers,
      [&](std::size_t) {
        ++begun;
        return 0;
      },
      [&](std::size_t piece, int) {
        std::this_thread::sleep_for(std::chrono::microseconds(50));
        most_ahead = std::max(most_ahead, begun.load() - piece);
      });
  CHECK(begun == 200);
  CHECK(most_ahead <= cop::window_of(workers));
}

TEST_CASE("what a piece throws comes in its turn, after all that was before it") {
  for (const std::size_t workers : {1U, 4U}) {
    std::size_t taken = 0;
    const auto work = [](std::size_t piece) {
      if (piece == 40) throw std::runtime_error("piece 40");
      return static_cast<int>(piece);
    };
    CHECK_THROWS_WITH(
        cop::each_in_order<int>(100, workers, work, [&](std::size_t, int) { ++taken; }),
        "piece 40");
    CHECK(taken == 40);
  }
}

TEST_CASE("what the taker throws ends the work") {
  std::size_t taken = 0;
  const auto take = [&](std::size_t, int) {
    if (++taken == 10) throw std::runtime_error("enough");
  };
  CHECK_THROWS_WITH(cop::each_in_order<int>(
                        1000, 4, [](std::size_t) { return 1; }, take),
                    "enough");
  CHECK(taken == 10);
}

namespace {

/// How many threads do pieces of work which end each with so many waits more.
std::size_t threads_that_work(long waits) {
  static thread_local long waited;
  static thread_local bool is_counted;
  std::atomic<std::size_t> threads = 0;
  const auto work = [&threads, waits](std::size_t) {
    threads += is_counted ? 0 : 1;
    is_counted = true;
    std::this_thread::sleep_for(std::chrono::microseconds(500));
    waited += waits;
    return 0;
  };
  cop::each_in_order<int>(200, {2, 5, [] { return waited; }}, work, [](std::size_t, int) {});
  return threads;
}

}  // namespace

TEST_CASE("workers are added while pieces of work wait, up to the most, and not otherwise") {
  CHECK(threads_that_work(0) <= 2);
  CHECK(threads_that_work(100) == 5);
}

TEST_CASE("where workers wait there are more than cores, up to sixteen") {
  CHECK(cop::most_workers(0) == 8);
  CHECK(cop::most_workers(1) == 8);
  CHECK(cop::most_workers(2) == 12);
  CHECK(cop::most_workers(64) == 16);
}
