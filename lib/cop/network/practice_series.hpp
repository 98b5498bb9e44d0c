#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/period.hpp"
#include "cop/model/project.hpp"
#include "cop/network/pooled_counts.hpp"

namespace cop {

/// The longest that a year lasts.
inline constexpr int days_of_a_year = 366;

/// How the figures of practices become one. A share is people of people and a rate events in an
/// exposure: the sums are divided. A mean is weighted by how many it is of. Anything else is not
/// pooled.
enum class PoolKind { none, share, rate, mean };

PoolKind pool_kind(const Measure& measure);

/// The figure of one practice in a period of so many days. The counts of a mean are n of n; `mean`
/// and `sd` are of means only.
struct PracticePoint {
  Date from, to;
  PooledCounts counts;
  double mean = 0;
  std::optional<double> sd = std::nullopt;

  /// The period by its usual name: a day, month, week or quarter, else its days.
  [[nodiscard]] Period period() const;
};

/// A practice's figures of one kind in order of time, at least one. A network has many: they are
/// kept small.
class PracticeSeries {
 public:
  PracticeSeries(std::string practice_id, PoolKind kind, const std::vector<PracticePoint>& points);

  /// Its id in its project; empty where the figures are of the whole group.
  std::string practice;

  [[nodiscard]] std::vector<PracticePoint> points() const;
  [[nodiscard]] PracticePoint latest() const { return point(counted_.size() - 1); }

 private:
  struct Counted {
    Date from, to;
    PooledCounts counts;
  };
  struct Mean {
    double mean;
    std::optional<double> sd;
  };

  [[nodiscard]] PracticePoint point(std::size_t place) const;

  std::vector<Counted> counted_;
  /// As many as are counted where they are means, else none.
  std::vector<Mean> means_;
};

/// How many figures of a measure are not pooled, and why: their period begins after the day, or
/// ends more than a year after it; they do not say in whole numbers of how many they are.
struct LeftOutFigures {
  long to_come = 0;
  long without_counts = 0;
};

/// What a project has to pool of a measure, and what it has to leave out.
struct PracticeFigures {
  std::vector<PracticeSeries> practices;
  LeftOutFigures left_out;
};

/// The figures that can be pooled: with a dated period, not synthetic, and in whole numbers of
/// people, events or exposure. A figure belongs to the practice it names, else to its member's,
/// else to the only practice of the project, else to the group as a whole, which counts only where
/// no practice has figures of its own. What is said of a whole practice stands before its parts.
PracticeFigures practice_figures(const Project& project, const Measure& measure, Date today);

}  // namespace cop
