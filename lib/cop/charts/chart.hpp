#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/language/language.hpp"

namespace cop {

/// What the rule set of the chart found at a point: it lies beyond a limit, or it belongs to a
/// pattern (a shift, a trend, two of three near a limit) that chance alone seldom makes.
enum class PointSignal { none, outside, pattern };

/// Whether a signal is in the direction the measure should go.
enum class Judgement { neutral, improvement, concern };

/// Between what and what a value lies, with the certainty that the chart's kind says.
struct ChartInterval {
  double low = 0;
  double high = 0;

  friend bool operator==(const ChartInterval&, const ChartInterval&) = default;
};

/// One observation. `x` places it in time: a day number, or any number that increases from point
/// to point; `label` is how people call that moment, such as "2021-08". Without a value the
/// observation is missing and leaves a gap. A point that does not count was left out of the lines
/// and tests, but it is shown.
struct ChartPoint {
  double x = 0;
  std::string label = {};
  std::optional<double> value = std::nullopt;
  bool counts = true;
  PointSignal signal = PointSignal::none;
  Judgement judgement = Judgement::neutral;
  std::optional<ChartInterval> interval = std::nullopt;

  /// Only there so that no line joins the points beside it.
  [[nodiscard]] bool is_gap() const { return label.empty() && !value; }

  friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// The near limits lie two standard deviations from the centre, the limits three.
enum class LineRole {
  centre,
  target,
  lower_limit,
  upper_limit,
  lower_near_limit,
  upper_near_limit,
};

/// A level line from one x to another. The label says what it is and how high, "median 4.4"; it may
/// be empty where a neighbouring line of the same role carries it. Limits that change from point to
/// point are one line each, and are drawn as steps where they meet. A centre line around which the
/// runs are unusual is marked as a signal.
struct ChartLine {
  LineRole role = LineRole::centre;
  std::string label = {};
  double from = 0;
  double to = 0;
  double value = 0;
  bool signal = false;

  friend bool operator==(const ChartLine&, const ChartLine&) = default;
};

enum class BandRole { phase, baseline };

/// A stretch of time that belongs together.
struct ChartBand {
  BandRole role = BandRole::phase;
  double from = 0;
  double to = 0;
  std::string label = {};

  friend bool operator==(const ChartBand&, const ChartBand&) = default;
};

enum class MarkRole { cycle, event };

/// Something that happened at one moment. `label` is what fits into a small flag, at most three
/// characters such as "2" or "E1", and `text` what is printed beside the flag in the list of marks;
/// where one label of a chart is longer, the flags are numbered and the list shows both.
struct ChartMark {
  MarkRole role = MarkRole::cycle;
  double x = 0;
  std::string label = {};
  std::string text = {};

  friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

/// A chart of values in time as a picture without colours and sizes: what every renderer draws in
/// its own way. All numbers are finite; points are in increasing order of x. `unit` labels the
/// vertical axis; `kind` says below the title what kind of chart it is and which rules judge it,
/// "P chart, 3-sigma limits, Anhøj's rules"; `description` tells in one or two sentences what the
/// chart shows to people who cannot see it.
struct Chart {
  std::string title = {};
  std::string unit = {};
  std::string kind = {};
  std::string description = {};
  std::vector<ChartPoint> points = {};
  std::vector<ChartLine> lines = {};
  std::vector<ChartBand> bands = {};
  std::vector<ChartMark> marks = {};
  /// The language of its texts, and of what is written around them.
  Language language = {};

  friend bool operator==(const Chart&, const Chart&) = default;
};

/// Several charts of one measure, by practice or by member, side by side on one scale of values and
/// one of time so that the eye can compare them. Each panel is called by its own title; what is the
/// same for all stands here once: title, unit, kind, description, and the marks, because a cycle of
/// the group is a cycle of all. Units, kinds and marks of the panels are not drawn.
struct SmallMultiples {
  std::string title = {};
  std::string unit = {};
  std::string kind = {};
  std::string description = {};
  std::vector<Chart> panels = {};
  std::vector<ChartMark> marks = {};
  Language language = {};

  friend bool operator==(const SmallMultiples&, const SmallMultiples&) = default;
};

}  // namespace cop
