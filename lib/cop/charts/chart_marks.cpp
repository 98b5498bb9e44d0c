#include "cop/charts/chart_marks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/language/phrases/charts.hpp"
#include "cop/model/baseline.hpp"

namespace cop {
namespace {

/// A cycle or an event that a mark may show.
struct Candidate {
  Date day;
  const Cycle* cycle = nullptr;
  const Event* event = nullptr;
  int number_of_event = 0;
};

std::vector<Candidate> candidates_of(const Facts& facts) {
  std::vector<Candidate> candidates;
  for (const Cycle& cycle : facts.cycles) {
    if (const auto day = begun_on(cycle)) candidates.push_back({*day, &cycle});
  }
  int events = 0;
  for (const CycleLog& log : facts.project.logs) {
    for (const Event& event : log.events) {
      if (event.date) candidates.push_back({event.date->value, nullptr, &event, ++events});
    }
  }
  return candidates;
}

/// Leaves the newest, in their order; tells how many were left out.
std::size_t keep_newest(std::vector<Candidate>& candidates) {
  if (candidates.size() <= most_marks) return 0;
  const std::size_t left_out = candidates.size() - most_marks;
  std::vector<Date> days;
  for (const Candidate& one : candidates) days.push_back(one.day);
  std::sort(days.begin(), days.end());
  const Date first = days[left_out];
  auto of_that_day =
      std::count(days.begin() + static_cast<std::ptrdiff_t>(left_out), days.end(), first);
  std::erase_if(candidates, [&](const Candidate& one) {
    return one.day < first || (one.day == first && --of_that_day < 0);
  });
  return left_out;
}

ChartMark mark_of(const Candidate& candidate, const Language& say) {
  const double x = candidate.day.number();
  if (candidate.cycle == nullptr) {
    return {MarkRole::event, x, fmt::format("E{}", candidate.number_of_event),
            candidate.event->text->value};
  }
  const CycleEntry& whole = candidate.cycle->whole();
  const Text& name = whole.name.given() ? whole.name : whole.plan.change;
  const std::string number = std::to_string(candidate.cycle->number);
  return {MarkRole::cycle, x, number, say(phrase::mark_of_cycle, number, name->value)};
}

}  // namespace

void add_marks(const Facts& facts, Chart& chart) {
  std::vector<Candidate> candidates = candidates_of(facts);
  std::erase_if(candidates, [&](const Candidate& one) {
    const double x = one.day.number();
    return x < chart.points.front().x || x > chart.points.back().x;
  });
  const std::size_t left_out = keep_newest(candidates);
  for (const Candidate& one : candidates) chart.marks.push_back(mark_of(one, chart.language));
  if (left_out > 0) chart.description += chart.language(phrase::marks_left_out, left_out);
}

}  // namespace cop
