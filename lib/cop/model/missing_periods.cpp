#include "cop/model/missing_periods.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "cop/model/due_data.hpp"

namespace cop {
namespace {

/// How many periods later the other one is, at most `most`.
std::optional<std::size_t> steps_between(Period period, const Period& later, std::size_t most) {
  for (std::size_t steps = 1; steps <= most; ++steps) {
    const auto next = following_period(period);
    if (!next || next->from() > later.from()) return std::nullopt;
    period = *next;
    if (period.from() == later.from()) {
      return period.to() == later.to() ? std::optional(steps) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// The step that most points follow each other in.
std::optional<std::size_t> usual_step(const std::vector<std::size_t>& steps) {
  std::map<std::size_t, std::size_t> counts;
  for (const std::size_t step : steps) ++counts[step];
  for (const auto& [step, count] : counts) {
    if (2 * count > steps.size()) return step;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Period> missing_periods(const Series& series) {
  constexpr std::size_t longest_step = 12;
  const std::size_t most = longest_step * series.points.size();
  std::vector<std::size_t> steps;
  for (std::size_t i = 1; i < series.points.size(); ++i) {
    const auto step = steps_between(series.points[i - 1].period, series.points[i].period, most);
    if (!step) return {};
    steps.push_back(*step);
  }
  const auto usual = usual_step(steps);
  if (!usual) return {};
  std::vector<Period> missing;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i] % *usual != 0) continue;
    Period period = series.points[i].period;
    for (std::size_t step = 1; step < steps[i]; ++step) {
      period = *following_period(period);
      if (step % *usual == 0) missing.push_back(period);
    }
  }
  return missing.size() < series.points.size() ? missing : std::vector<Period>();
}

}  // namespace cop
