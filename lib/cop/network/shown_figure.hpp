#pragma once

#include <optional>
#include <string>

#include "cop/network/pooled_measure.hpp"
#include "cop/stats/compare/interval.hpp"

namespace cop {

/// What a shared report rounds to: the multiples of 1, 2 or 5 times a power of ten.
struct Step {
  int digit = 1;
  int exponent = 0;

  [[nodiscard]] double size() const;
  [[nodiscard]] double rounded(double value) const;
  [[nodiscard]] double rounded_down(double value) const;
  [[nodiscard]] double rounded_up(double value) const;
  friend bool operator==(const Step&, const Step&) = default;
};

/// The smallest step that is not below `size`, which is positive.
Step step_of_at_least(double size);

/// A figure as a shared report tells it, in the measure's unit. At least five numbers of people, or
/// of events, fit it.
struct ShownFigure {
  PoolKind kind = PoolKind::none;
  double value = 0;
  Step step;
  /// People or exposure, in tens.
  long size = 0;

  /// What is nearer to no one, or to everyone, than to a step from there.
  [[nodiscard]] bool is_under() const;
  [[nodiscard]] bool is_over() const;
};

/// How the figures of one measure are rounded. A share or rate is told in steps of what five people
/// make of its size, but not in more than about two digits of that of all; a mean in these two
/// digits.
class Rounding {
 public:
  explicit Rounding(const PooledMeasure& measure);

  [[nodiscard]] ShownFigure shown(const PracticePoint& figure) const;
  /// Contains the interval of 95 % of every figure that is told like this one, and follows from
  /// what is told: Wilson for a share, Garwood for a rate, Student's t for a mean. Nothing for a
  /// mean without a standard deviation.
  [[nodiscard]] std::optional<stats::Interval> interval(const PracticePoint& figure) const;
  /// About two digits of the figure of all.
  [[nodiscard]] const Step& finest() const { return finest_; }

 private:
  [[nodiscard]] Step step_for(long size) const;
  /// Of a share or rate: that of the smallest number with the lowest and with the highest value.
  [[nodiscard]] stats::Interval interval_of_all(const ShownFigure& told) const;

  const PooledMeasure& measure_;
  Step finest_;
};

/// A number of people or an exposure, in tens: "1,690", "under 10".
long in_tens(long count);
std::string people_text(long count);

/// "70%", "under 5 per 1,000 patients", "over 95%", "7.4 mmol/mol".
std::string shown_text(const ShownFigure& figure, const std::string& unit);
/// A number that is a multiple of the step, alone: "3.0".
std::string shown_number(double value, const Step& step);

/// "practice 3": the place, from 0, among those that are shown.
std::string neutral_name(std::size_t place);

}  // namespace cop
