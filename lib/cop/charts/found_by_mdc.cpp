#include <span>
#include <vector>

#include <fmt/core.h>

#include "cop/charts/found_by_rules.hpp"
#include "cop/language/phrases/charts.hpp"
#include "cop/language/phrases/face.hpp"
#include "cop/stats/making_data_count_causes.hpp"

namespace cop {
namespace {

std::string icon_text(const Language& say, stats::VariationIcon icon) {
  switch (icon) {
    case stats::VariationIcon::common: return say(phrase::icon_common);
    case stats::VariationIcon::improvement_high: return say(phrase::icon_improvement_high);
    case stats::VariationIcon::improvement_low: return say(phrase::icon_improvement_low);
    case stats::VariationIcon::concern_high: return say(phrase::icon_concern_high);
    case stats::VariationIcon::concern_low: return say(phrase::icon_concern_low);
    case stats::VariationIcon::neutral_high: return say(phrase::icon_neutral_high);
    case stats::VariationIcon::neutral_low: return say(phrase::icon_neutral_low);
  }
  return {};
}

std::string cause_text(const Language& say, stats::SpecialCause cause) {
  switch (cause) {
    case stats::SpecialCause::trend_up: return say(phrase::mdc_rising);
    case stats::SpecialCause::trend_down: return say(phrase::mdc_falling);
    case stats::SpecialCause::two_in_three_above: return say(phrase::mdc_near_upper);
    case stats::SpecialCause::two_in_three_below: return say(phrase::mdc_near_lower);
    case stats::SpecialCause::shift_above: return say(phrase::mdc_above_mean);
    case stats::SpecialCause::shift_below: return say(phrase::mdc_below_mean);
    default: break;
  }
  return {};
}

/// The values of the part that count.
stats::Series values_of(const PartOfChart& part) {
  stats::Series values;
  for (std::size_t i = part.first; i < part.end; ++i) {
    const stats::ControlPoint& point = part.judged.chart.points[i];
    values.push_back(point.included ? point.value : std::nullopt);
  }
  return values;
}

/// The stretches of points in the pattern, "2025-03 to 2025-09, 2026-01": whole, although a point
/// of them may lie beyond a limit, but only those with a point that nothing else names.
std::string places_text(const PartOfChart& part, stats::SpecialCause cause) {
  const auto points = std::span(part.judged.mdc->points).subspan(part.first, part.end - part.first);
  const std::vector<bool> in_pattern = stats::points_of_pattern(cause, values_of(part), points);
  std::string text;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!in_pattern[i]) continue;
    const std::size_t first = i;
    bool names = points[i].cause == cause;
    while (i + 1 < points.size() && in_pattern[i + 1]) names = points[++i].cause == cause || names;
    if (!names) continue;
    text +=
        fmt::format("{}{}{}", text.empty() ? "" : ", ", part.label(part.first + first),
                    i > first ? part.request.say(phrase::only_to, part.label(part.first + i)) : "");
  }
  return text;
}

std::string pattern_text(const PartOfChart& part) {
  std::string text;
  for (const stats::SpecialCause cause :
       {stats::SpecialCause::trend_up, stats::SpecialCause::trend_down,
        stats::SpecialCause::two_in_three_above, stats::SpecialCause::two_in_three_below,
        stats::SpecialCause::shift_above, stats::SpecialCause::shift_below}) {
    const std::string places = places_text(part, cause);
    if (places.empty()) continue;
    text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", cause_text(part.request.say, cause),
                        places);
  }
  return text;
}

}  // namespace

std::string found_by_mdc(const PartOfChart& part) {
  const stats::MakingDataCount& mdc = *part.judged.mdc;
  const std::string patterns = pattern_text(part);
  std::string text = part.request.say(phrase::mdc_lead);
  if (!patterns.empty()) {
    text += patterns + ". ";
  } else {
    text += part.numbers().outside == 0 ? part.request.say(phrase::mdc_no_cause)
                                        : part.request.say(phrase::mdc_no_other_cause);
  }
  if (mdc.groups[part.part].on_trial()) {
    text += part.request.say(phrase::mdc_on_trial, mdc.groups[part.part].points,
                             stats::fewest_points_for_limits);
  }
  const bool is_last = part.part + 1 == part.judged.chart.parts.size();
  if (is_last) {
    text += part.request.say(phrase::mdc_icon, part.label(mdc.icon_point - 1),
                             icon_text(part.request.say, mdc.variation));
  }
  text.pop_back();
  return text;
}

}  // namespace cop
