#pragma once

#include <optional>
#include <span>
#include <vector>

namespace cop::stats {

/// What the raters said of one subject, one number each.
using SubjectRatings = std::vector<double>;

/// The share of pairs of raters that say the same, averaged over the subjects with two raters or
/// more. Nothing without such a subject.
std::optional<double> percent_agreement(std::span<const SubjectRatings> subjects);

/// Cohen's kappa of two raters (Cohen 1960, Educational and Psychological Measurement 20:37-46):
/// agreement beyond what chance would give, 1 being whole. The first number of each subject is the
/// one rater's, the second the other's; subjects with another number of raters are left out.
/// Nothing without subjects, or where both always say the same one thing.
std::optional<double> cohen_kappa(std::span<const SubjectRatings> subjects);

/// Fleiss' kappa of subjects that have the same number of raters, two or more, who need not be the
/// same people (Fleiss 1971, Psychological Bulletin 76:378-382). Nothing where the numbers differ,
/// or where all say the same one thing.
std::optional<double> fleiss_kappa(std::span<const SubjectRatings> subjects);

}  // namespace cop::stats
