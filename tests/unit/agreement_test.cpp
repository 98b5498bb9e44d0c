#include <vector>

#include <doctest/doctest.h>

#include "cop/stats/agreement/intraclass.hpp"
#include "cop/stats/agreement/kappa.hpp"

using cop::stats::SubjectRatings;
using doctest::Approx;

namespace {

std::vector<SubjectRatings> repeated(const std::vector<std::pair<int, SubjectRatings>>& patterns) {
  std::vector<SubjectRatings> subjects;
  for (const auto& [n, ratings] : patterns) {
    for (int i = 0; i < n; ++i) subjects.push_back(ratings);
  }
  return subjects;
}

}  // namespace

TEST_CASE("Cohen's kappa of 20 and 15 agreements in 50 is 0.4") {
  const auto subjects = repeated({{20, {1, 1}}, {5, {1, 0}}, {10, {0, 1}}, {15, {0, 0}}});
  CHECK(*cop::stats::percent_agreement(subjects) == Approx(0.7).epsilon(1e-12));
  CHECK(*cop::stats::cohen_kappa(subjects) == Approx(0.4).epsilon(1e-12));
}

TEST_CASE("raters who always say the same one thing have no kappa") {
  const auto subjects = repeated({{5, {1, 1}}});
  CHECK(*cop::stats::percent_agreement(subjects) == 1);
  CHECK_FALSE(cop::stats::cohen_kappa(subjects));
  CHECK_FALSE(cop::stats::fleiss_kappa(subjects));
  CHECK_FALSE(cop::stats::percent_agreement(repeated({{5, {1}}})));
}

TEST_CASE("Fleiss' kappa of ten subjects and fourteen raters is that of his textbook example") {
  const int counts[10][5] = {{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0},
                             {2, 2, 8, 1, 1},  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2},
                             {6, 5, 2, 1, 0},  {0, 2, 2, 3, 7}};
  std::vector<SubjectRatings> subjects;
  for (const auto& row : counts) {
    SubjectRatings ratings;
    for (int category = 0; category < 5; ++category) {
      ratings.insert(ratings.end(), static_cast<std::size_t>(row[category]), category);
    }
    subjects.push_back(ratings);
  }
  CHECK(*cop::stats::fleiss_kappa(subjects) == Approx(0.20993070442195522).epsilon(1e-12));
  subjects.front().pop_back();
  CHECK_FALSE(cop::stats::fleiss_kappa(subjects));
}

TEST_CASE("the intraclass correlation is that of Shrout and Fleiss' example") {
  const std::vector<SubjectRatings> subjects{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                             {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
  CHECK(*cop::stats::intraclass_correlation(subjects) == Approx(0.1657418).epsilon(1e-6));
  CHECK_FALSE(cop::stats::intraclass_correlation(std::vector<SubjectRatings>{{1, 2}}));
  CHECK_FALSE(cop::stats::intraclass_correlation(std::vector<SubjectRatings>{{1, 1}, {1, 1}}));
}
