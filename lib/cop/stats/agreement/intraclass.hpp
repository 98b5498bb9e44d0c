#pragma once

#include <optional>
#include <span>

#include "cop/stats/agreement/kappa.hpp"

namespace cop::stats {

/// The intraclass correlation of single ratings in a one-way design, ICC(1,1): how much of the
/// spread of the numbers lies between the subjects rather than between their raters, who may be
/// other people for each subject (Shrout and Fleiss 1979, Psychological Bulletin 86:420-428). With
/// unequal numbers of raters their mean is corrected for its spread (Searle 1971, Linear Models,
/// 9.9). Subjects with a single rater are left out. Below 0 raters differ more than subjects do.
/// Nothing with fewer than two subjects, or where all numbers are equal.
std::optional<double> intraclass_correlation(std::span<const SubjectRatings> subjects);

}  // namespace cop::stats
