#include "cop/report/render/chart_numbers.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <fmt/core.h>

#include "cop/language/phrases/chart_key.hpp"
#include "cop/language/phrases/common.hpp"

namespace cop {
namespace {

void add(std::string& note, std::string_view text) {
  if (!note.empty()) note += "; ";
  note += text;
}

/// A mark belongs to the first point that is not before it, or to the last one.
bool belongs_to(const ChartMark& mark, const Chart& chart, const ChartPoint& point) {
  const bool is_first = &point == &chart.points.front();
  const bool is_last = &point == &chart.points.back();
  const bool is_after_others = is_first || mark.x > (&point - 1)->x;
  return is_after_others && (mark.x <= point.x || is_last);
}

std::string note_on(const ChartPoint& point, const Chart& chart) {
  const Language& say = chart.language;
  std::string note;
  if (!point.counts) add(note, say(phrase::not_counted));
  if (point.signal == PointSignal::outside) add(note, say(phrase::beyond_a_limit));
  if (point.signal == PointSignal::pattern) add(note, say(phrase::part_of_pattern));
  for (const ChartMark& mark : chart.marks) {
    if (belongs_to(mark, chart, point)) add(note, fmt::format("{}: {}", mark.label, mark.text));
  }
  return note;
}

std::vector<const ChartPoint*> newest_points(const Chart& chart, std::size_t newest) {
  std::vector<const ChartPoint*> points;
  for (const ChartPoint& point : chart.points) {
    if (!point.is_gap()) points.push_back(&point);
  }
  const std::size_t left_out = newest > 0 && points.size() > newest ? points.size() - newest : 0;
  points.erase(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(left_out));
  return points;
}

}  // namespace

Table chart_numbers(const Chart& chart, std::size_t newest) {
  const Language& say = chart.language;
  const std::string value =
      chart.unit.empty() ? say(phrase::value_column) : say(phrase::value_in_unit, chart.unit);
  Table table{{{say(phrase::period)}, {value, Align::right}}, {}};
  bool has_notes = false;
  for (const ChartPoint* point : newest_points(chart, newest)) {
    const std::string note = note_on(*point, chart);
    has_notes = has_notes || !note.empty();
    table.rows.push_back({point->label,
                          point->value ? say.number(*point->value) : say(phrase::missing_value),
                          note});
  }
  if (has_notes) {
    table.columns.push_back({say(phrase::note)});
  } else {
    for (auto& row : table.rows) row.pop_back();
  }
  return table;
}

bool has_numbers_of(const Table& table, const Chart& chart, std::size_t newest) {
  std::unordered_set<std::string_view> periods;
  for (const auto& row : table.rows) {
    if (!row.empty()) periods.insert(row.front());
  }
  const auto points = newest_points(chart, newest);
  return std::all_of(points.begin(), points.end(), [&](const ChartPoint* point) {
    return periods.find(point->label) != periods.end();
  });
}

}  // namespace cop
