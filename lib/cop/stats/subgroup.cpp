#include "cop/stats/subgroup.hpp"

#include <cmath>
#include <numeric>
#include <stdexcept>

#include "cop/stats/average.hpp"

namespace cop::stats {
namespace {

std::optional<double> sum(std::span<const double> values) {
  if (values.empty()) return std::nullopt;
  return finite(std::accumulate(values.begin(), values.end(), 0.0L));
}

std::optional<double> of_rows(std::span<const double> values, Aggregation aggregation) {
  switch (aggregation) {
    case Aggregation::mean: return mean(values);
    case Aggregation::median: return median(values);
    case Aggregation::sum: return sum(values);
  }
  return std::nullopt;
}

std::optional<double> quotient(const Subgroup& subgroup) {
  const bool counted =
      subgroup.total && subgroup.denominator && std::abs(*subgroup.denominator) > 0;
  return counted ? finite(*subgroup.total / *subgroup.denominator) : std::nullopt;
}

Subgroup with_denominators(std::span<const std::optional<double>> values,
                           std::span<const std::optional<double>> denominators) {
  std::vector<double> above;
  std::vector<double> below;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!values[i] || !denominators[i]) continue;
    above.push_back(*values[i]);
    below.push_back(*denominators[i]);
  }
  Subgroup subgroup;
  subgroup.total = sum(above);
  subgroup.denominator = sum(below);
  subgroup.value = quotient(subgroup);
  subgroup.size = static_cast<int>(above.size());
  return subgroup;
}

}  // namespace

Subgroup aggregate(std::span<const std::optional<double>> values,
                   std::span<const std::optional<double>> denominators, Aggregation aggregation) {
  if (!denominators.empty()) {
    if (values.size() != denominators.size()) {
      throw std::invalid_argument("numerators and denominators differ in number");
    }
    return with_denominators(values, denominators);
  }
  std::vector<double> rows;
  for (const std::optional<double>& value : values) {
    if (value) rows.push_back(*value);
  }
  Subgroup subgroup;
  subgroup.value = of_rows(rows, aggregation);
  subgroup.total = sum(rows);
  subgroup.deviation = standard_deviation(rows);
  subgroup.size = static_cast<int>(rows.size());
  return subgroup;
}

Subgroups subgroups(std::span<const std::optional<double>> values) {
  Subgroups result;
  result.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    result.push_back(aggregate(values.subspan(i, 1), {}));
  }
  return result;
}

Subgroups subgroups(std::span<const std::optional<double>> numerators,
                    std::span<const std::optional<double>> denominators) {
  if (numerators.size() != denominators.size()) {
    throw std::invalid_argument("numerators and denominators differ in number");
  }
  Subgroups result;
  result.reserve(numerators.size());
  for (std::size_t i = 0; i < numerators.size(); ++i) {
    result.push_back(aggregate(numerators.subspan(i, 1), denominators.subspan(i, 1)));
  }
  return result;
}

}  // namespace cop::stats
