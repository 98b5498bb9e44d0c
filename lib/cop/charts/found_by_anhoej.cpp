
#include "cop/charts/chart_names.hpp"
#include "cop/charts/found_by_rules.hpp"
#include "cop/charts/point_signals.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

/// The longest run, the last one of several: its first and last point, and on which side of the
/// line it lies.
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
    if (run.length >= longest.length) longest = run;
  }
  return longest;
}

std::string meaning(const Language& say, int side, stats::Aim aim) {
  switch (judgement_of(side, aim)) {
    case Judgement::improvement: return say(phrase::where_improvement_lies);
    case Judgement::concern: return say(phrase::away_from_improvement);
    case Judgement::neutral: break;
  }
  return "";
}

std::string run_text(const PartOfChart& part) {
  const Language& say = part.request.say;
  const stats::RunsAnalysis& runs = part.numbers().runs;
  const std::string centre = centre_name(say, part.request.type);
  if (!runs.has_unusually_long_run()) {
    return say(phrase::longest_run, centre, runs.longest_run, runs.longest_run_max,
               runs.useful_points);
  }
  const Run run = longest_run(part);
  const auto told = [&](const auto& text) {
    return say(text, part.label(run.first), part.label(run.last), run.length, centre,
               meaning(say, run.side, part.request.options.aim), runs.longest_run_max,
               runs.useful_points);
  };
  return run.side > 0 ? told(phrase::run_above) : told(phrase::run_below);
}

std::string times(const Language& say, int n) {
  if (n == 0) return say(phrase::at_no_point);
  return n == 1 ? say(phrase::once) : say(phrase::n_times, n);
}

}  // namespace

std::string found_by_anhoej(const PartOfChart& part) {
  if (!stats::facts_of(part.request.type).takes_runs_rules) {
    return part.numbers().outside == 0 ? part.request.say(phrase::no_point_beyond_limit) : "";
  }
  const stats::RunsAnalysis& runs = part.numbers().runs;
  const std::string crossings =
      part.request.say(phrase::crossings, centre_name(part.request.say, part.request.type),
                       times(part.request.say, runs.crossings), runs.crossings_min);
  return runs.signal() ? part.request.say(phrase::anhoej_sign, run_text(part), crossings)
                       : part.request.say(phrase::anhoej_no_sign, run_text(part), crossings);
}

}  // namespace cop
