#include "cop/stats/agreement/intraclass.hpp"

namespace cop::stats {
namespace {

double mean_of(const SubjectRatings& ratings) {
  double sum = 0;
  for (const double rating : ratings) sum += rating;
  return sum / static_cast<double>(ratings.size());
}

/// Sums over the subjects that have two raters or more.
struct Sums {
  double subjects = 0, ratings = 0, squared_sizes = 0, total = 0;
};

Sums sums_of(std::span<const SubjectRatings> subjects) {
  Sums sums;
  for (const SubjectRatings& ratings : subjects) {
    if (ratings.size() < 2) continue;
    const auto n = static_cast<double>(ratings.size());
    ++sums.subjects;
    sums.ratings += n;
    sums.squared_sizes += n * n;
    for (const double rating : ratings) sums.total += rating;
  }
  return sums;
}

}  // namespace

std::optional<double> intraclass_correlation(std::span<const SubjectRatings> subjects) {
  const Sums sums = sums_of(subjects);
  if (sums.subjects < 2) return std::nullopt;
  const double centre = sums.total / sums.ratings;
  double between = 0;
  double within = 0;
  for (const SubjectRatings& ratings : subjects) {
    if (ratings.size() < 2) continue;
    const double mean = mean_of(ratings);
    between += static_cast<double>(ratings.size()) * (mean - centre) * (mean - centre);
    for (const double rating : ratings) within += (rating - mean) * (rating - mean);
  }
  const double mean_between = between / (sums.subjects - 1);
  const double mean_within = within / (sums.ratings - sums.subjects);
  const double raters = (sums.ratings - sums.squared_sizes / sums.ratings) / (sums.subjects - 1);
  const double spread = mean_between + (raters - 1) * mean_within;
  if (spread <= 0) return std::nullopt;
  return (mean_between - mean_within) / spread;
}

}  // namespace cop::stats
