#pragma once

#include <cmath>
#include <optional>
#include <string>

#include "cop/network/pooled_measure.hpp"
#include "cop/stats/compare/interval.hpp"

namespace cop {

/// The power of ten that a shared report rounds to.
struct Step {
  int exponent = 0;

  [[nodiscard]] double size() const { return std::pow(10.0, exponent); }
  [[nodiscard]] double rounded(double value) const;
};

/// Shares are told in whole percent, rates and means in about two digits of that of all: no count
/// follows from them.
Step shown_step(const PooledMeasure& measure);

/// A figure of all practices together as it is told, in the measure's unit. A rate is that of the
/// events and the exposure in tens: those of all are so many that the rate itself would tell its
/// events, and by difference those of a group.
double shown_total(const PooledMeasure& measure, const PracticePoint& figure);

/// A number of people or an exposure, in tens.
long shown_size(long n);

/// "70%", "3.4 per 1,000 patients", "7.4 mmol/mol".
std::string shown_text(double value, const Step& step, const std::string& unit);
/// The number alone.
std::string shown_number(double value, const Step& step);

/// The interval of 95 % of a practice's figure in the measure's unit: Wilson for a share, Garwood
/// for a rate, Student's t for a mean. Nothing for a mean without a standard deviation.
std::optional<stats::Interval> interval_of(const PooledMeasure& measure,
                                           const PracticePoint& point);

/// "practice 3": the place, from 0, among those that are shown.
std::string neutral_name(std::size_t place);

}  // namespace cop
