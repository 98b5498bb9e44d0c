#include "cop/export/measures_of_a_whole.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace cop {
namespace {

/// The share of one measure in a period, by its places in the series and among its points.
struct Share {
  std::size_t series, point;
  double numerator;
};

/// The shares that are of as many people in the same period.
using SharesOfSame = std::map<std::pair<std::string, double>, std::vector<Share>>;

bool is_share(const Series& series) {
  const Measure& measure = *series.measure;
  const bool reference = measure.family && measure.family->value == Family::reference;
  return !reference && measure.data && measure.data->value == DataKind::proportion;
}

SharesOfSame shares_of(const std::vector<Series>& all) {
  SharesOfSame shares;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_share(all[i])) continue;
    for (std::size_t j = 0; j < all[i].points.size(); ++j) {
      const SeriesPoint& point = all[i].points[j];
      if (!point.numerator || !point.denominator) continue;
      const auto key = std::pair(point.period.text(), *point.denominator);
      shares[key].push_back({i, j, *point.numerator});
    }
  }
  return shares;
}

/// The smallest of those shares that together come to the sum; null where none do.
const Share* smallest_that_add_up_to(double sum, const std::vector<Share>& shares) {
  constexpr std::size_t most = 12;
  const std::size_t number = std::min(shares.size(), most);
  for (std::size_t chosen = 1; chosen < (std::size_t{1} << number); ++chosen) {
    double total = 0;
    const Share* smallest = nullptr;
    for (std::size_t i = 0; i < number; ++i) {
      if ((chosen >> i & 1) == 0) continue;
      total += shares[i].numerator;
      if (smallest == nullptr || shares[i].numerator < smallest->numerator) smallest = &shares[i];
    }
    if (total == sum) return smallest;
  }
  return nullptr;
}

}  // namespace

bool add_parts_of_wholes(const std::vector<Series>& series,
                         std::vector<std::vector<bool>>& withheld) {
  bool grew = false;
  for (const auto& [key, shares] : shares_of(series)) {
    for (const Share& share : shares) {
      if (!withheld[share.series][share.point]) continue;
      std::vector<Share> shown;
      for (const Share& other : shares) {
        if (!withheld[other.series][other.point]) shown.push_back(other);
      }
      const Share* told = smallest_that_add_up_to(key.second - share.numerator, shown);
      if (told == nullptr) continue;
      withheld[told->series][told->point] = grew = true;
    }
  }
  return grew;
}

}  // namespace cop
