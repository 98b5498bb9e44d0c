#pragma once

#include <optional>
#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// The figures of one letter or patient, one for each rater.
using RowFigures = std::vector<const Figure*>;

/// The figures by the rows they are of, whoever scored them, in the order of their first ones.
std::vector<RowFigures> rows_of(const std::vector<Figure>& figures);

/// How far the raters of a score agree, over the rows that two or more of them scored.
struct RaterAgreement {
  long rows = 0;
  long raters = 0;
  /// Items that two or more judged in such a row.
  long judgements = 0;
  /// Of pairs of raters over all items, 0 to 1.
  std::optional<double> same;
  /// Over all items: Cohen's where the same two people scored all of these rows, else Fleiss'.
  std::optional<double> kappa;
  bool is_cohen = false;
  /// Of the scores.
  std::optional<double> intraclass;
};

/// Nothing where no row has two raters.
std::optional<RaterAgreement> rater_agreement(const Measure& measure,
                                              const std::vector<RowFigures>& rows);

}  // namespace cop
