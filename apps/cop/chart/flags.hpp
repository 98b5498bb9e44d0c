#pragma once

#include <string>

#include "cop/charts/measure_chart.hpp"
#include "cop/session.hpp"

namespace cop::app {

class Options;

/// The options of `cop chart` as they were typed; empty where they were not.
struct ChartFlags {
  std::string measure;
  std::string data;
  std::string type, rules;
  std::string freeze, part, exclude, rebase, fix_after;
  std::string centre, multiply, aggregate, screen = "once", direction, target;
  bool floor_zero = false;
  std::string group;
  std::string format;
  std::string output;
};

void declare_chart_flags(Options& options, ChartFlags& flags);

/// The flags as the library takes them. Throws UsageError with the name of the option.
ChartWishes wishes_of(const ChartFlags& flags, Date today);

/// text, svg or json: as it was asked for, or as the name of the file says.
std::string format_of(const ChartFlags& flags);

}  // namespace cop::app
