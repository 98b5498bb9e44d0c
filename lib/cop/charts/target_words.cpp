#include "cop/charts/target_words.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

using stats::Aim;

std::string reached_text(const PartOfChart& part, double target, Aim aim) {
  int values = 0;
  int reached = 0;
  for (std::size_t i = part.first; i < part.end; ++i) {
    const auto& value = part.judged.chart.points[i].value;
    if (!value) continue;
    ++values;
    reached += (aim == Aim::increase ? *value >= target : *value <= target) ? 1 : 0;
  }
  return fmt::format("{} of {} points{} reach the target of {}.", reached, values,
                     part.judged.chart.parts.size() > 1 ? " of the last phase" : "",
                     chart_number(part.request.say, target, part.request.unit));
}

/// Whether the target will be met while the process stays as it is.
std::string outlook_text(const PartOfChart& part, double target, double lower, double upper) {
  const bool up = part.request.options.aim == Aim::increase;
  const std::string name =
      "The target of " + chart_number(part.request.say, target, part.request.unit);
  if (target > upper || target < lower) {
    const bool met = (target < lower) == up;
    return fmt::format("{} lies {} the limits: while nothing changes, {}.", name,
                       target > upper ? "above" : "below",
                       met ? "it will be met" : "it will not be met");
  }
  return fmt::format(
      "{} lies between the limits: while nothing changes, it will be met or missed by "
      "chance.",
      name);
}

}  // namespace

std::string target_in_words(const PartOfChart& part) {
  const auto& target = part.request.options.target;
  const Aim aim = part.request.options.aim;
  if (!target) return {};
  if (aim == Aim::neutral) {
    return part.request.say(phrase::chart_target_is,
                            chart_number(part.request.say, *target, part.request.unit));
  }
  const auto& last = part.judged.chart.points[part.end - 1];
  const std::string reached = reached_text(part, *target, aim);
  if (!last.lower || !last.upper || !can_be_judged(part)) return reached;
  return outlook_text(part, *target, *last.lower, *last.upper) + " " + reached;
}

}  // namespace cop
