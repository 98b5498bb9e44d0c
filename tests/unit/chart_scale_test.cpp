#include "cop/report/render/chart_scale.hpp"

#include <algorithm>
#include <cmath>
#include <random>

#include <doctest/doctest.h>

#include "support/sample_charts.hpp"

using namespace cop;

namespace {

std::vector<std::string> tick_labels(const std::vector<std::optional<double>>& values) {
  Chart chart = test::chart_of(values, 0);
  chart.lines.clear();
  std::vector<std::string> labels;
  for (const Tick& tick : value_scale(std::span(&chart, 1), 5).ticks) labels.push_back(tick.label);
  return labels;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("ticks are round numbers around the values") {
  CHECK(tick_labels({3.98, 5.17}) == Labels{"3.5", "4.0", "4.5", "5.0", "5.5"});
  CHECK(tick_labels({101.0, 149.0}) == Labels{"100", "110", "120", "130", "140", "150"});
  CHECK(tick_labels({-3.0, 2.0}) == Labels{"−3", "−2", "−1", "0", "1", "2"});
  CHECK(tick_labels({0.0, 100.0}) == Labels{"0", "20", "40", "60", "80", "100"});
}

TEST_CASE("an axis begins at zero where the values are near it") {
  CHECK(tick_labels({3.0, 10.0}).front() == "0");
  CHECK(tick_labels({8.0, 10.0}).front() == "8.0");
  CHECK(tick_labels({-10.0, -3.0}).back() == "0");
}

TEST_CASE("a constant series has room above and below") {
  CHECK(tick_labels({7.0, 7.0}) == Labels{"5", "6", "7", "8", "9"});
  CHECK(tick_labels({0.0}).front() == "0");
  CHECK(tick_labels({}).size() > 1);
}

TEST_CASE("large and small ticks stay readable") {
  CHECK(tick_labels({0.0, 1e6}).back() == "1,000,000");
  CHECK(tick_labels({0.0, 5e13}).back() == "5×10¹³");
  CHECK(tick_labels({0.0, 0.0005}).back() == "0.0005");
  CHECK(tick_labels({0.0, 5e-12}).back() == "5×10⁻¹²");
}

TEST_CASE("every value of a chart lies on its axis") {
  for (const Chart& chart : test::difficult_charts()) {
    const ValueScale scale = value_scale(std::span(&chart, 1), 5);
    CHECK(scale.ticks.size() >= 2);
    CHECK(scale.ticks.size() <= 9);
    CHECK(scale.low() < scale.high());
    for (const ChartPoint& point : chart.points) {
      if (!point.value) continue;
      CHECK(scale.fraction(*point.value) >= -1e-6);
      CHECK(scale.fraction(*point.value) <= 1 + 1e-6);
    }
  }
}

TEST_CASE("a value is printed one place finer than the ticks") {
  const Chart chart = test::chart_of({3.98, 5.17}, 4);
  const ValueScale scale = value_scale(std::span(&chart, 1), 5);
  CHECK(scale.label(3.98) == "3.98");
  CHECK(scale.label(4.5) == "4.5");
  CHECK(scale.label(-0.001) == "0");
}

TEST_CASE("labels near each other are moved apart as little as needed") {
  CHECK(spread_labels(std::vector<double>{50, 20}, 16, 0, 100) == std::vector<double>{50, 20});
  CHECK(spread_labels(std::vector<double>{50, 52}, 16, 0, 100) == std::vector<double>{43, 59});
  CHECK(spread_labels(std::vector<double>{50, 50}, 16, 0, 100) == std::vector<double>{42, 58});
  CHECK(spread_labels(std::vector<double>{99, 98}, 16, 0, 100) == std::vector<double>{100, 84});
  CHECK(spread_labels(std::vector<double>{}, 16, 0, 100).empty());
  CHECK(spread_labels(std::vector<double>{-5}, 16, 0, 100) == std::vector<double>{0});
}

TEST_CASE("labels never collide and stay in their room and order") {
  std::mt19937 random(7);
  for (int trial = 0; trial < 200; ++trial) {
    std::vector<double> wanted(1 + random() % 6);
    for (double& place : wanted) place = static_cast<double>(random() % 1000) / 10;
    const std::vector<double> places = spread_labels(wanted, 16, 0, 100);
    for (std::size_t i = 0; i < places.size(); ++i) {
      CHECK(places[i] >= 0);
      CHECK(places[i] <= 100 + 1e-9);
      for (std::size_t j = 0; j < i; ++j) {
        CHECK(std::abs(places[i] - places[j]) >= 16 - 1e-9);
        if (wanted[j] < wanted[i]) CHECK(places[j] < places[i]);
      }
    }
  }
}

TEST_CASE("labels that cannot all fit share the room evenly") {
  const std::vector<double> places = spread_labels(std::vector<double>(5, 3.0), 16, 0, 40);
  CHECK(places == std::vector<double>{0, 10, 20, 30, 40});
}

TEST_CASE("labels along an axis are thinned until none touch") {
  std::vector<double> places;
  for (int i = 0; i < 36; ++i) places.push_back(i * 20.0);
  const std::vector<double> widths(places.size(), 50);
  const auto chosen = readable_labels(places, widths, 10);
  CHECK(chosen.front() == 0);
  CHECK(chosen[1] == 3);
  CHECK(chosen.back() == 33);
  CHECK(readable_labels(std::vector<double>{1, 2}, std::vector<double>{50, 50}, 10).size() == 1);
  CHECK(readable_labels({}, {}, 10).empty());
}

TEST_CASE("the last label is printed where it fits") {
  std::vector<double> places;
  for (int i = 0; i < 6; ++i) places.push_back(i * 40.0);
  CHECK(readable_labels(places, std::vector<double>(6, 50), 10) ==
        std::vector<std::size_t>{0, 2, 4});
  CHECK(readable_labels(places, std::vector<double>(6, 30), 10).size() == 6);
  places.back() = 300;
  CHECK(readable_labels(places, std::vector<double>(6, 50), 10).back() == 5);
}

TEST_CASE("flags carry their labels or are numbered where one is too long") {
  const std::vector<ChartMark> brief{{MarkRole::cycle, 1, "2", "Calls"},
                                     {MarkRole::event, 2, "E1", "Law"}};
  CHECK(flag_labels(brief) == Labels{"2", "E1"});
  CHECK(mark_text(brief[0], "2") == "Calls");
  const std::vector<ChartMark> wordy{{MarkRole::cycle, 1, "letters", "to all"},
                                     {MarkRole::event, 2, "E1", ""}};
  CHECK(flag_labels(wordy) == Labels{"1", "2"});
  CHECK(mark_text(wordy[0], "1") == "letters: to all");
  CHECK(mark_text(wordy[1], "2") == "E1");
}
