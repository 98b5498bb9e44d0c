#include "cop/report/render/sparkline.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace cop {

std::string sparkline(const Chart& chart) {
  constexpr std::array<const char*, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr std::size_t middle = 3;
  std::vector<double> values;
  for (const ChartPoint& point : chart.points) {
    if (point.value) values.push_back(*point.value);
  }
  const auto [low, high] = std::minmax_element(values.begin(), values.end());

  std::string line;
  for (const ChartPoint& point : chart.points) {
    if (!point.value) {
      line += "·";
    } else if (!(*high > *low)) {
      line += blocks[middle];
    } else {
      // Halved, because the difference of two numbers can be too large for a number.
      const double height = (*point.value / 2 - *low / 2) / (*high / 2 - *low / 2);
      const auto level = std::lround(height * static_cast<double>(blocks.size() - 1));
      line += blocks.at(static_cast<std::size_t>(std::clamp(level, 0L, 7L)));
    }
  }
  return line;
}

}  // namespace cop
