#include "cop/charts/chart_marks.hpp"

#include <algorithm>

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

/// The marks stay in their order.
void keep_newest_marks(Chart& chart) {
  if (chart.marks.size() <= most_marks) return;
  const std::size_t left_out = chart.marks.size() - most_marks;
  std::vector<double> moments;
  for (const ChartMark& mark : chart.marks) moments.push_back(mark.x);
  std::sort(moments.begin(), moments.end());
  const double first = moments[left_out];
  auto of_that_day =
      std::count(moments.begin() + static_cast<std::ptrdiff_t>(left_out), moments.end(), first);
  const auto is_left_out = [&](const ChartMark& mark) {
    return mark.x < first || (mark.x == first && --of_that_day < 0);
  };
  std::erase_if(chart.marks, is_left_out);
  chart.description += chart.language(phrase::marks_left_out, left_out);
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
  keep_newest_marks(chart);
}

}  // namespace cop
