// Draws 1,000 series of 60 points as SVG: the values, a P′ chart of them and its words, and the
// picture. Prints the milliseconds by the clock.

#include <chrono>
#include <random>

#include <fmt/core.h>

#include "cop/charts/draw_chart.hpp"
#include "cop/report/render/svg.hpp"

int main() {
  constexpr int series = 1000;
  constexpr int points = 60;
  std::mt19937_64 random(60);
  const auto start = std::chrono::steady_clock::now();
  std::size_t bytes = 0;
  for (int i = 0; i < series; ++i) {
    cop::ChartRequest request;
    request.title = "Series";
    request.type = cop::stats::ChartType::pp;
    request.options.multiply = 100;
    cop::stats::Series above, below;
    for (int k = 0; k < points; ++k) {
      request.moments.push_back({static_cast<double>(k), fmt::format("{}", k + 1)});
      above.emplace_back(static_cast<double>(random() % 1000));
      below.emplace_back(1000 + static_cast<double>(random() % 1000));
    }
    request.series = cop::stats::subgroups(above, below);
    bytes += cop::svg(cop::draw_chart(request).picture).size();
  }
  const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
  fmt::print("{:.0f} {}\n", passed.count(), bytes / series);
}
