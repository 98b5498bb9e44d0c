#include <fmt/core.h>

#include "cop/charts/found_by_rules.hpp"
#include "cop/charts/point_signals.hpp"

namespace cop {
namespace {

/// The longest run: its first and last point, and on which side of the line it lies.
struct Run {
  std::size_t first = 0;
  std::size_t last = 0;
  int length = 0;
  int side = 0;
};

Run longest_run(const PartOfChart& part) {
  Run longest;
  Run run;
  for (std::size_t i = part.first; i < part.end; ++i) {
    const stats::ControlPoint& point = part.judged.chart.points[i];
    if (!point.included || !point.value || !point.centre) continue;
    const int side =
        (*point.value > *point.centre ? 1 : 0) - (*point.value < *point.centre ? 1 : 0);
    if (side == 0) continue;
    if (run.side != side) run = {i, i, 0, side};
    run.last = i;
    ++run.length;
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

std::string_view meaning(int side, stats::Aim aim) {
  switch (judgement_of(side, aim)) {
    case Judgement::improvement: return ", where improvement lies";
    case Judgement::concern: return ", away from improvement";
    case Judgement::neutral: break;
  }
  return "";
}

std::string run_text(const PartOfChart& part) {
  const stats::RunsAnalysis& runs = part.numbers().runs;
  const std::string_view centre = stats::facts_of(part.request.type).centre;
  const std::string usual = fmt::format("(up to {} is usual with {} points off it)",
                                        runs.longest_run_max, runs.useful_points);
  if (!runs.has_unusually_long_run()) {
    return fmt::format("the longest run on one side of the {} is {} points {}", centre,
                       runs.longest_run, usual);
  }
  const Run run = longest_run(part);
  return fmt::format("from {} to {} there are {} points in a row {} the {}{} {}",
                     part.label(run.first), part.label(run.last), run.length,
                     run.side > 0 ? "above" : "below", centre,
                     meaning(run.side, part.request.options.aim), usual);
}

std::string times(int n) {
  if (n == 0) return "at no point";
  return n == 1 ? "once" : fmt::format("{} times", n);
}

}  // namespace

std::string found_by_anhoej(const PartOfChart& part) {
  if (!stats::facts_of(part.request.type).takes_runs_rules) {
    return part.numbers().outside == 0 ? "No point lies beyond the limit." : "";
  }
  const stats::RunsAnalysis& runs = part.numbers().runs;
  const std::string crossings = fmt::format("the line crosses the {} {} (at least {} is usual)",
                                            stats::facts_of(part.request.type).centre,
                                            times(runs.crossings), runs.crossings_min);
  return fmt::format("{} by Anhøj's rules: {}, and {}.",
                     runs.signal() ? "A sign of change" : "No sign of change", run_text(part),
                     crossings);
}

}  // namespace cop
