#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/report/report_input.hpp"

namespace cop {

/// One member's value of a measure in one period.
struct OwnPoint {
  Period period;
  std::optional<ObservationStage> stage;
  double value = 0;
  Qualifier qualifier = Qualifier::exactly;
  /// How many letters, patients or rows it rests on, where that is known.
  std::optional<long> n;
  std::string files;
};

/// A measure as one member sees it.
struct OwnFigures {
  const Series* series = nullptr;
  /// In order of time, baseline before after.
  std::vector<OwnPoint> points;
  /// What the other members have in the period of the latest point, smallest first; without names.
  std::vector<double> peers;
  /// How often each item was missing in the member's latest rows, by its weight: the most missed
  /// first.
  struct MissedItem {
    std::string text;
    long missed = 0;
    long rows = 0;
  };
  std::vector<MissedItem> missed;
};

/// What is recorded of the member for each measure that has figures by members.
std::vector<OwnFigures> own_figures(const ReportInput& input);

}  // namespace cop
