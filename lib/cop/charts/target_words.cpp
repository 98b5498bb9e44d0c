#include "cop/charts/target_words.hpp"

#include <cmath>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

/// A value that equals the target for people may lie so far from it, relatively, by the arithmetic:
/// 57 of 100 in percent is 56.99999999999999.
constexpr double rounding = 1e-12;

bool reaches(double value, double target, stats::Aim aim) {
  const double slack = rounding * std::abs(target);
  return aim == stats::Aim::increase ? value >= target - slack : value <= target + slack;
}

std::string reached_text(const PartOfChart& part, double target, stats::Aim aim) {
  int values = 0;
  int reached = 0;
  for (std::size_t i = part.first; i < part.end; ++i) {
    const auto& value = part.judged.chart.points[i].value;
    if (!value) continue;
    ++values;
    reached += reaches(*value, target, aim) ? 1 : 0;
  }
  const Language& say = part.request.say;
  const std::string text = chart_number(say, target, part.request.unit);
  return part.judged.chart.parts.size() > 1
             ? say(phrase::points_of_phase_reach_target, reached, values, text)
             : say(phrase::points_reach_target, reached, values, text);
}

/// Whether the target will be met while the process stays as it is.
std::string outlook_text(const PartOfChart& part, double target, double lower, double upper) {
  const Language& say = part.request.say;
  const bool up = part.request.options.aim == stats::Aim::increase;
  const std::string text = chart_number(say, target, part.request.unit);
  if (target > upper) {
    return up ? say(phrase::target_above_missed, text) : say(phrase::target_above_met, text);
  }
  if (target < lower) {
    return up ? say(phrase::target_below_met, text) : say(phrase::target_below_missed, text);
  }
  return say(phrase::target_by_chance, text);
}

}  // namespace

std::string target_in_words(const PartOfChart& part) {
  const auto& target = part.request.options.target;
  const stats::Aim aim = part.request.options.aim;
  if (!target) return {};
  if (aim == stats::Aim::neutral) {
    return part.request.say(phrase::chart_target_is,
                            chart_number(part.request.say, *target, part.request.unit));
  }
  const auto& last = part.judged.chart.points[part.end - 1];
  const std::string reached = reached_text(part, *target, aim);
  if (!last.lower || !last.upper || !can_be_judged(part)) return reached;
  return outlook_text(part, *target, *last.lower, *last.upper) + " " + reached;
}

}  // namespace cop
