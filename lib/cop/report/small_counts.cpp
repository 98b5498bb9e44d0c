#include "cop/report/small_counts.hpp"

#include <algorithm>
#include <optional>

namespace cop {
namespace {

long hidden_sum(std::span<const long> counts, const std::vector<bool>& hidden) {
  long sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) sum += hidden[i] ? counts[i] : 0;
  return sum;
}

/// Whether the total tells the hidden counts, all of them known to be small: one alone is what the
/// others leave, and several can only be 1 each, or each as large as a small count can be.
bool total_tells(std::span<const long> counts, const std::vector<bool>& hidden, long min_cell) {
  const long number = std::count(hidden.begin(), hidden.end(), true);
  const long sum = hidden_sum(counts, hidden);
  return number == 1 || sum == number || sum == number * (min_cell - 1);
}

/// The smallest count that is still shown, zero only where there is no other.
std::optional<long> next_smallest(std::span<const long> counts, const std::vector<bool>& hidden) {
  std::optional<long> smallest;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (hidden[i]) continue;
    const bool is_first = !smallest || *smallest == 0;
    if (is_first || (counts[i] > 0 && counts[i] < *smallest)) smallest = counts[i];
  }
  return smallest;
}

}  // namespace

bool is_small(double count, long min_cell) {
  return count > 0 && count < static_cast<double>(min_cell);
}

std::vector<bool> suppress(std::span<const long> counts, long min_cell) {
  std::vector<bool> hidden(counts.size(), false);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    hidden[i] = is_small(static_cast<double>(counts[i]), min_cell);
  }
  const bool any = std::find(hidden.begin(), hidden.end(), true) != hidden.end();
  if (!any || !total_tells(counts, hidden, min_cell)) return hidden;
  const auto second = next_smallest(counts, hidden);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (second && counts[i] == *second) hidden[i] = true;
  }
  return hidden;
}

}  // namespace cop
