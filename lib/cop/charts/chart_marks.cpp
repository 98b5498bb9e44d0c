#include "cop/charts/chart_marks.hpp"

#include <fmt/core.h>

#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

std::optional<Date> start_of(const Cycle& cycle) {
  if (cycle.whole.done.started) return cycle.whole.done.started->value;
  const CycleLog& log = *cycle.parts.front().log;
  return log.is_write_up() || !log.date ? std::nullopt : std::optional(log.date->value);
}

void add_mark(MarkRole role, Date day, std::string label, std::string text, Chart& chart) {
  const double x = day.number();
  if (x < chart.points.front().x || x > chart.points.back().x) return;
  chart.marks.push_back({role, x, std::move(label), std::move(text)});
}

}  // namespace

void add_marks(const Facts& facts, Chart& chart) {
  for (const Cycle& cycle : facts.cycles) {
    const auto day = start_of(cycle);
    const Text& name = cycle.whole.name.given() ? cycle.whole.name : cycle.whole.plan.change;
    const std::string number = std::to_string(cycle.number);
    if (day)
      add_mark(MarkRole::cycle, *day, number,
               chart.language(phrase::mark_of_cycle, number, name.value), chart);
  }
  int events = 0;
  for (const CycleLog& log : facts.project.logs) {
    for (const Event& event : log.events) {
      if (!event.date) continue;
      add_mark(MarkRole::event, event.date->value, fmt::format("E{}", ++events), event.text.value,
               chart);
    }
  }
}

}  // namespace cop
