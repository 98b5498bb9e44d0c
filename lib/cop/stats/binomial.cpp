#include "cop/stats/binomial.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace cop::stats {
namespace {

// Forgives the rounding in P(X <= k) where it should equal the probability exactly.
constexpr double rounding_allowance = 1e-12;

bool is_proportion(double value) { return value >= 0 && value <= 1; }

std::vector<double> terms_relative_to_largest(int trials, double chance) {
  const auto size = static_cast<std::size_t>(trials);
  const double odds = chance / (1 - chance);
  const auto largest = std::min(size, static_cast<std::size_t>((trials + 1.0) * chance));
  std::vector<double> terms(size + 1, 1.0);
  for (std::size_t k = largest; k < size; ++k) {
    terms[k + 1] = terms[k] * odds * static_cast<double>(size - k) / static_cast<double>(k + 1);
  }
  for (std::size_t k = largest; k > 0; --k) {
    terms[k - 1] = terms[k] / odds * static_cast<double>(k) / static_cast<double>(size - k + 1);
  }
  return terms;
}

}  // namespace

int binomial_quantile(double probability, int trials, double chance) {
  if (trials < 0) throw std::invalid_argument("a binomial distribution has 0 or more trials");
  if (!is_proportion(probability) || !is_proportion(chance)) {
    throw std::invalid_argument("a probability lies between 0 and 1");
  }
  if (probability <= 0 || chance <= 0) return 0;
  if (probability >= 1 || chance >= 1) return trials;

  const std::vector<double> terms = terms_relative_to_largest(trials, chance);
  const double total = std::accumulate(terms.begin(), terms.end(), 0.0);
  const double needed = probability * total * (1 - rounding_allowance);
  double sum = 0;
  for (int k = 0; k < trials; ++k) {
    sum += terms[static_cast<std::size_t>(k)];
    if (sum >= needed) return k;
  }
  return trials;
}

}  // namespace cop::stats
