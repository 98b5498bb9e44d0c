#include "cop/stats/agreement/kappa.hpp"

#include <map>

namespace cop::stats {
namespace {

using Counts = std::map<double, double>;

Counts counts_of(const SubjectRatings& ratings) {
  Counts counts;
  for (const double rating : ratings) ++counts[rating];
  return counts;
}

/// The share of pairs of raters of one subject that say the same.
double pair_agreement(const SubjectRatings& ratings) {
  const auto raters = static_cast<double>(ratings.size());
  double same = 0;
  for (const auto& [rating, n] : counts_of(ratings)) same += n * (n - 1);
  return same / (raters * (raters - 1));
}

std::optional<double> beyond_chance(double observed, double by_chance) {
  if (by_chance >= 1) return std::nullopt;
  return (observed - by_chance) / (1 - by_chance);
}

}  // namespace

std::optional<double> percent_agreement(std::span<const SubjectRatings> subjects) {
  double sum = 0;
  int n = 0;
  for (const SubjectRatings& ratings : subjects) {
    if (ratings.size() < 2) continue;
    sum += pair_agreement(ratings);
    ++n;
  }
  if (n == 0) return std::nullopt;
  return sum / n;
}

std::optional<double> cohen_kappa(std::span<const SubjectRatings> subjects) {
  Counts first, second;
  double same = 0;
  double n = 0;
  for (const SubjectRatings& ratings : subjects) {
    if (ratings.size() != 2) continue;
    ++n;
    ++first[ratings[0]];
    ++second[ratings[1]];
    if (ratings[0] == ratings[1]) ++same;
  }
  if (n == 0) return std::nullopt;
  double by_chance = 0;
  for (const auto& [rating, count] : first) {
    const auto other = second.find(rating);
    if (other != second.end()) by_chance += count / n * other->second / n;
  }
  return beyond_chance(same / n, by_chance);
}

std::optional<double> fleiss_kappa(std::span<const SubjectRatings> subjects) {
  if (subjects.empty() || subjects.front().size() < 2) return std::nullopt;
  const std::size_t raters = subjects.front().size();
  Counts totals;
  double agreement = 0;
  for (const SubjectRatings& ratings : subjects) {
    if (ratings.size() != raters) return std::nullopt;
    agreement += pair_agreement(ratings);
    for (const auto& [rating, n] : counts_of(ratings)) totals[rating] += n;
  }
  const auto all = static_cast<double>(subjects.size() * raters);
  double by_chance = 0;
  for (const auto& [rating, n] : totals) by_chance += n / all * n / all;
  return beyond_chance(agreement / static_cast<double>(subjects.size()), by_chance);
}

}  // namespace cop::stats
