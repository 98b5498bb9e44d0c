#include "cop/network/disclosure.hpp"

#include <algorithm>
#include <numeric>

#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_hidden = 3;

PooledCounts sum_of(std::span<const PooledCounts> practices) {
  PooledCounts sum{0, 0};
  for (const PooledCounts& one : practices) {
    sum.x += one.x;
    sum.n += one.n;
  }
  return sum;
}

std::vector<PooledCounts> hidden_ones(std::span<const PooledCounts> practices,
                                      const std::vector<bool>& hidden) {
  std::vector<PooledCounts> ones;
  for (std::size_t i = 0; i < practices.size(); ++i) {
    if (hidden[i]) ones.push_back(practices[i]);
  }
  return ones;
}

/// The places of the practices, the smallest first.
std::vector<std::size_t> by_size(std::span<const PooledCounts> practices) {
  std::vector<std::size_t> places(practices.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return practices[a].n < practices[b].n; });
  return places;
}

}  // namespace

bool is_small(const PooledCounts& practice, long min_cell) {
  const auto small = [min_cell](long count) {
    return is_small(static_cast<double>(count), min_cell);
  };
  return small(practice.x) || small(practice.n - practice.x) || small(practice.n);
}

bool stays_hidden(std::span<const PooledCounts> hidden, long min_cell) {
  if (hidden.empty()) return true;
  const PooledCounts all = sum_of(hidden);
  const long least = 2 * min_cell;
  if (hidden.size() < fewest_hidden || is_small(all, least)) return false;
  return std::none_of(hidden.begin(), hidden.end(), [&](const PooledCounts& one) {
    return is_small(PooledCounts{all.x - one.x, all.n - one.n}, least);
  });
}

Disclosure disclose(std::span<const PooledCounts> practices, long min_cell) {
  Disclosure result{std::vector<bool>(practices.size(), false)};
  if (practices.size() < fewest_practices) {
    result.hidden.assign(practices.size(), true);
    result.total_hidden = true;
    return result;
  }
  for (std::size_t i = 0; i < practices.size(); ++i) {
    result.hidden[i] = is_small(practices[i], min_cell);
  }
  for (const std::size_t next : by_size(practices)) {
    if (stays_hidden(hidden_ones(practices, result.hidden), min_cell)) return result;
    result.hidden[next] = true;
  }
  result.total_hidden = !stays_hidden(hidden_ones(practices, result.hidden), min_cell);
  return result;
}

}  // namespace cop
