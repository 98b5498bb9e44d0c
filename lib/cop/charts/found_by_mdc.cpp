#include <fmt/core.h>

#include "cop/charts/found_by_rules.hpp"

namespace cop {
namespace {

std::string_view icon_text(stats::VariationIcon icon) {
  switch (icon) {
    case stats::VariationIcon::common: return "common cause variation, nothing out of the ordinary";
    case stats::VariationIcon::improvement_high: return "improvement, high";
    case stats::VariationIcon::improvement_low: return "improvement, low";
    case stats::VariationIcon::concern_high: return "concern, high";
    case stats::VariationIcon::concern_low: return "concern, low";
    case stats::VariationIcon::neutral_high: return "a high sign, neither good nor bad";
    case stats::VariationIcon::neutral_low: return "a low sign, neither good nor bad";
  }
  return {};
}

std::string_view cause_text(stats::SpecialCause cause) {
  switch (cause) {
    case stats::SpecialCause::trend_up: return "7 or more points in a row rising";
    case stats::SpecialCause::trend_down: return "7 or more points in a row falling";
    case stats::SpecialCause::two_in_three_above: return "2 of 3 points near the upper limit";
    case stats::SpecialCause::two_in_three_below: return "2 of 3 points near the lower limit";
    case stats::SpecialCause::shift_above: return "7 or more points in a row above the mean";
    case stats::SpecialCause::shift_below: return "7 or more points in a row below the mean";
    default: break;
  }
  return {};
}

/// The stretches of points that have the cause: "2025-03 to 2025-09, 2026-01".
std::string places_text(const PartOfChart& part, stats::SpecialCause cause) {
  const auto& points = part.judged.mdc->points;
  std::string text;
  for (std::size_t i = part.first; i < part.end; ++i) {
    if (points[i].cause != cause) continue;
    std::size_t last = i;
    while (last + 1 < part.end && points[last + 1].cause == cause) ++last;
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", part.label(i),
                        last > i ? " to " + part.label(last) : "");
    i = last;
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
    text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", cause_text(cause), places);
  }
  return text;
}

}  // namespace

std::string found_by_mdc(const PartOfChart& part) {
  const stats::MakingDataCount& mdc = *part.judged.mdc;
  const std::string patterns = pattern_text(part);
  std::string text = "Making Data Count: ";
  if (!patterns.empty()) {
    text += patterns + ". ";
  } else {
    text += part.numbers().outside == 0 ? "no special cause. " : "no other special cause. ";
  }
  if (mdc.groups[part.part].on_trial()) {
    text += fmt::format("The limits rest on {} points and are on trial; they need {}. ",
                        mdc.groups[part.part].points, stats::fewest_points_for_limits);
  }
  const bool is_last = part.part + 1 == part.judged.chart.parts.size();
  if (is_last) {
    text += fmt::format("Variation icon, for {}: {}. ", part.label(mdc.icon_point - 1),
                        icon_text(mdc.variation));
  }
  text.pop_back();
  return text;
}

}  // namespace cop
