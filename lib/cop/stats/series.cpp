#include "cop/stats/series.hpp"

#include <cmath>

namespace cop::stats {

std::optional<double> finite(long double number) {
  const auto rounded = static_cast<double>(number);
  return std::isfinite(rounded) ? std::optional(rounded) : std::nullopt;
}

std::vector<double> present(const Series& series) {
  std::vector<double> values;
  values.reserve(series.size());
  for (const std::optional<double>& value : series) {
    if (value) values.push_back(*value);
  }
  return values;
}

}  // namespace cop::stats
