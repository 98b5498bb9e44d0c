#include "cop/report/render/text_chart.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cop/report/render/chart_scale.hpp"
#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

int columns(std::string_view text) { return static_cast<int>(text_width(text, terminal_columns)); }

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

std::string_view stroke_of(LineRole role) {
  switch (role) {
    case LineRole::centre: return "─";
    case LineRole::target: return "╌";
    case LineRole::lower_limit:
    case LineRole::upper_limit:
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return "·";
}

std::optional<double> centre_at(const Chart& chart, double x) {
  for (const ChartLine& line : chart.lines) {
    if (line.role == LineRole::centre && line.from <= x && x <= line.to) return line.value;
  }
  return std::nullopt;
}

/// The plot as a raster of characters; row 0 is the top.
class Raster {
 public:
  Raster(const Chart& chart, int width)
      : values_(value_scale(chart, 4)), times_(time_scale(chart)) {
    for (const Tick& tick : values_.ticks) gutter_ = std::max(gutter_, columns(tick.label));
    const int intervals = static_cast<int>(values_.ticks.size()) - 1;
    rows_per_tick_ = std::max(1, 10 / intervals);
    constexpr int roomy = 6;
    const int points = static_cast<int>(std::min<std::size_t>(chart.points.size(), 1000));
    columns_ = std::min(width - gutter_ - 3, std::max(24, roomy * points));
    const auto rows =
        static_cast<std::size_t>(intervals) * static_cast<std::size_t>(rows_per_tick_) + 1;
    cells_.assign(rows, std::vector<std::string_view>(static_cast<std::size_t>(columns_), " "));
  }

  int gutter() const { return gutter_; }
  int width() const { return columns_; }

  int column(double x) const {
    const double place = std::clamp(times_.fraction(x), 0.0, 1.0) * (columns_ - 1);
    return static_cast<int>(std::lround(place));
  }

  void draw_point(const ChartPoint& point, std::optional<double> centre) {
    const double value = *point.value;
    int place = row(value);
    const bool is_off_line = centre && (value < *centre || value > *centre);
    if (is_off_line && place == row(*centre)) place += value > *centre ? -1 : 1;
    place = std::clamp(place, 0, static_cast<int>(cells_.size()) - 1);
    cell(place, column(point.x)) = point.counts ? "●" : "○";
  }

  void draw_level(const ChartLine& line) {
    const bool is_whole = line.from <= times_.low && line.to >= times_.high;
    const int from = is_whole ? 0 : column(line.from);
    const int to = is_whole ? columns_ - 1 : column(line.to);
    for (int i = from; i <= to; ++i) cell(row(line.value), i) = stroke_of(line.role);
  }

  void draw_stem(double x) {
    for (auto& cells : cells_) cells[static_cast<std::size_t>(column(x))] = "┊";
  }

  /// The rows from top to bottom, with the ticks at the left.
  std::string print(bool has_numbers) const {
    std::string text;
    const int rows = static_cast<int>(cells_.size());
    for (int i = 0; i < rows; ++i) {
      const bool has_tick = has_numbers && i % rows_per_tick_ == 0;
      const auto tick = values_.ticks.size() - 1 - static_cast<std::size_t>(i / rows_per_tick_);
      const std::string label = has_tick ? values_.ticks[tick].label : "";
      std::string line = spaces(gutter_ - columns(label)) + label + (has_tick ? " ┤" : " │");
      for (const std::string_view character : cells_[static_cast<std::size_t>(i)])
        line += character;
      text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    text += spaces(gutter_) + " └";
    for (int i = 0; i < columns_; ++i) text += "─";
    return text + "\n";
  }

 private:
  int row(double value) const {
    const auto last = static_cast<double>(cells_.size() - 1);
    return static_cast<int>(std::lround((1 - values_.fraction(value)) * last));
  }

  std::string_view& cell(int row, int column) {
    return cells_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
  }

  ValueScale values_;
  TimeScale times_;
  int gutter_ = 1;
  int columns_ = 0;
  int rows_per_tick_ = 1;
  std::vector<std::vector<std::string_view>> cells_;
};

/// The flags in as few rows as keep them apart.
std::string print_flags(const Chart& chart, const Raster& raster) {
  std::vector<std::string> rows;
  std::size_t index = 0;
  for (const std::string& label : flag_labels(chart.marks)) {
    const std::string flag = printable(label);
    const int last_start = raster.width() - columns(flag);
    const int middle = raster.column(chart.marks[index++].x) - (columns(flag) - 1) / 2;
    const int start = std::clamp(middle, 0, std::max(last_start, 0));
    const auto has_room = [&](const std::string& row) {
      return row.empty() || columns(row) < start;
    };
    auto row = std::find_if(rows.begin(), rows.end(), has_room);
    if (row == rows.end()) row = rows.insert(rows.end(), "");
    *row += spaces(start - columns(*row)) + flag;
  }
  std::string text;
  for (const std::string& row : rows) text += spaces(raster.gutter() + 2) + row + "\n";
  return text;
}

std::string print_time_axis(const Chart& chart, const Raster& raster) {
  if (chart.points.empty()) return "";
  const std::string first = printable(chart.points.front().label);
  const std::string last = chart.points.size() > 1 ? printable(chart.points.back().label) : "";
  const int between = raster.width() - columns(first) - columns(last);
  std::string line = spaces(raster.gutter() + 2);
  if (last.empty()) {
    line += spaces(raster.column(chart.points.front().x) - columns(first) / 2) + first;
  } else {
    line += first + (between > 0 ? spaces(between) : " – ") + last;
  }
  return line + "\n";
}

/// An entry of the explanations under the chart; its further lines are indented.
std::string print_entry(std::string_view sign, std::string_view text, int indent, int width) {
  std::string result;
  std::string start = "  " + std::string(sign) + spaces(indent - 2 - columns(sign));
  for (const std::string& line : wrapped(text, terminal_columns, width - indent)) {
    result += start + line + "\n";
    start = spaces(indent);
  }
  return result;
}

std::string line_names(const Chart& chart, std::string_view stroke) {
  std::vector<std::string> names;
  for (const ChartLine& line : chart.lines) {
    const bool is_known = std::find(names.begin(), names.end(), line.label) != names.end();
    if (stroke_of(line.role) != stroke || line.label.empty() || is_known) continue;
    names.push_back(line.label);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string print_explanations(const Chart& chart, int width) {
  constexpr int indent = 7;
  std::string text;
  for (const LineRole role : {LineRole::centre, LineRole::target, LineRole::upper_limit}) {
    const std::string_view stroke = stroke_of(role);
    const std::string sign = fmt::format("{0}{0}{0}", stroke);
    text += print_entry(sign, line_names(chart, stroke), indent, width);
  }
  const auto left_out = [](const ChartPoint& point) { return !point.counts && point.value; };
  if (std::any_of(chart.points.begin(), chart.points.end(), left_out)) {
    text += print_entry(" ○", "left out of the centre line and the tests", indent, width);
  }
  const std::vector<std::string> flags = flag_labels(chart.marks);
  for (std::size_t i = 0; i < flags.size(); ++i) {
    const std::string sign = spaces(3 - columns(printable(flags[i]))) + printable(flags[i]);
    text += print_entry(sign, mark_text(chart.marks[i], flags[i]), indent, width);
  }
  return text;
}

std::string print_heading(const Chart& chart, int width) {
  std::string text;
  for (const std::string& words : {chart.title, chart.unit}) {
    for (const std::string& line : wrapped(words, terminal_columns, width)) text += line + "\n";
  }
  return text + "\n";
}

}  // namespace

std::string text_chart(const Chart& chart, int width) {
  constexpr int narrowest = 40;
  width = std::max(width, narrowest);
  Raster raster(chart, width);
  for (const ChartMark& mark : chart.marks) raster.draw_stem(mark.x);
  for (const ChartLine& line : chart.lines) {
    if (line.role != LineRole::centre) raster.draw_level(line);
  }
  for (const ChartLine& line : chart.lines) {
    if (line.role == LineRole::centre) raster.draw_level(line);
  }
  bool has_values = false;
  for (const ChartPoint& point : chart.points) {
    if (!point.value) continue;
    raster.draw_point(point, centre_at(chart, point.x));
    has_values = true;
  }
  const std::string explanations = print_explanations(chart, width);
  return print_heading(chart, width) + print_flags(chart, raster) +
         raster.print(has_values || !chart.lines.empty()) + print_time_axis(chart, raster) +
         (has_values ? "" : "\n  no values yet\n") + (explanations.empty() ? "" : "\n") +
         explanations;
}

}  // namespace cop
