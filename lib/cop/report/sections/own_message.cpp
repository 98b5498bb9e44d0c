#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string when_of(const OwnPoint& point) {
  std::string text = point.period.text();
  if (text.empty() && point.stage) text = word(*point.stage);
  return text;
}

bool is_reached(const Measure& measure, double value, double target) {
  const bool lower = measure.direction && measure.direction->value == Direction::lower;
  return lower ? value <= target : value >= target;
}

std::string target_text(const Measure& measure, double value) {
  if (!measure.target || !measure.target->value) return "No target is set for it.";
  const double target = measure.target->value->value;
  const std::string goal = with_unit(target, measure);
  return is_reached(measure, value, target) ? fmt::format("The target of {} is reached.", goal)
                                            : fmt::format("The target is {}.", goal);
}

}  // namespace

Section own_message_section(const ReportInput& input) {
  Section section{"In one sentence"};
  const auto own = own_figures(input);
  if (own.empty()) {
    section.blocks.push_back(
        Paragraph{"No figures of your own are recorded yet, so there is nothing to feed back.",
                  Tone::strong});
    return section;
  }
  const Measure& measure = *own.front().series->measure;
  const OwnPoint& latest = own.front().points.back();
  section.blocks.push_back(Paragraph{fmt::format("{}: you are at {} ({}{}). {}", measure.name.value,
                                                 with_unit(latest.value, measure), when_of(latest),
                                                 latest.n ? ", n " + number_text(*latest.n) : "",
                                                 target_text(measure, latest.value)),
                                     Tone::strong});
  return section;
}

}  // namespace cop
