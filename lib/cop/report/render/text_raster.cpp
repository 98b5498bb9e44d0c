#include "cop/report/render/text_raster.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

std::optional<double> centre_at(const Chart& chart, double x) {
  for (const ChartLine& line : chart.lines) {
    if (line.role == LineRole::centre && line.from <= x && x <= line.to) return line.value;
  }
  return std::nullopt;
}

std::string_view chosen(Judgement judgement, std::string_view improvement, std::string_view concern,
                        std::string_view neutral) {
  switch (judgement) {
    case Judgement::improvement: return improvement;
    case Judgement::concern: return concern;
    case Judgement::neutral: break;
  }
  return neutral;
}

std::string without_blank_end(const std::string& line) {
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

}  // namespace

std::string_view stroke_of(LineRole role) {
  switch (role) {
    case LineRole::centre: return "─";
    case LineRole::target: return "╌";
    case LineRole::lower_limit:
    case LineRole::upper_limit: return "┈";
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return "·";
}

std::string_view sign_of(const PointLook& look) {
  if (!look.counts) return "○";
  switch (look.signal) {
    case PointSignal::none: break;
    case PointSignal::outside: return chosen(look.judgement, "◆", "◈", "◇");
    case PointSignal::pattern: return chosen(look.judgement, "■", "▣", "□");
  }
  return "●";
}

int text_columns(std::string_view text) {
  return static_cast<int>(text_width(text, terminal_columns));
}

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

TextRaster::TextRaster(const ValueScale& values, TimeScale times, int columns, int rows_per_tick,
                       CharacterSet characters)
    : values_(values), times_(times), columns_(columns), rows_per_tick_(rows_per_tick) {
  for (Tick& tick : values_.ticks) {
    tick.label = in_characters(characters, tick.label);
    gutter_ = std::max(gutter_, text_columns(tick.label));
  }
  const auto rows = (values_.ticks.size() - 1) * static_cast<std::size_t>(rows_per_tick) + 1;
  cells_.assign(rows, std::vector<std::string_view>(static_cast<std::size_t>(columns_), " "));
}

void TextRaster::draw(const Chart& chart, const std::vector<ChartMark>& marks) {
  for (const ChartMark& mark : marks) {
    for (auto& cells : cells_) cells[static_cast<std::size_t>(column(mark.x))] = "┊";
  }
  for (const std::string_view stroke : {"·", "┈", "╌", "─"}) {
    for (const ChartLine& line : chart.lines) {
      if (stroke_of(line.role) == stroke) draw_level(chart, line);
    }
  }
  for (const ChartPoint& point : chart.points) {
    if (point.interval) draw_interval(point);
    if (point.value) draw_point(point, centre_at(chart, point.x));
  }
}

int TextRaster::column(double x) const {
  const double place = std::clamp(times_.fraction(x), 0.0, 1.0) * (columns_ - 1);
  return static_cast<int>(std::lround(place));
}

int TextRaster::row(double value) const {
  const auto last = static_cast<double>(cells_.size() - 1);
  return static_cast<int>(std::lround((1 - values_.fraction(value)) * last));
}

std::string_view& TextRaster::cell(int row, int column) {
  return cells_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

void TextRaster::draw_level(const Chart& chart, const ChartLine& line) {
  const auto first = std::ranges::lower_bound(chart.points, line.from, {}, &ChartPoint::x);
  const auto next = std::ranges::upper_bound(chart.points, line.to, {}, &ChartPoint::x);
  int from = 0;
  int to = columns_ - 1;
  if (first != chart.points.begin()) {
    from = (column(std::prev(first)->x) + column(line.from)) / 2 + 1;
  }
  if (next != chart.points.end()) to = (column(line.to) + column(next->x)) / 2;
  for (int i = from; i <= to; ++i) cell(row(line.value), i) = stroke_of(line.role);
}

void TextRaster::draw_interval(const ChartPoint& point) {
  for (int i = row(point.interval->high); i <= row(point.interval->low); ++i) {
    cell(i, column(point.x)) = "│";
  }
}

void TextRaster::draw_point(const ChartPoint& point, std::optional<double> centre) {
  const double value = *point.value;
  int place = row(value);
  const bool is_off_line = centre && (value < *centre || value > *centre);
  if (is_off_line && place == row(*centre)) place += value > *centre ? -1 : 1;
  place = std::clamp(place, 0, static_cast<int>(cells_.size()) - 1);
  cell(place, column(point.x)) = sign_of(look_of(point));
}

std::vector<std::string> TextRaster::rows(bool has_numbers) const {
  std::vector<std::string> lines;
  const int count = static_cast<int>(cells_.size());
  for (int i = 0; i < count; ++i) {
    const bool has_tick = i % rows_per_tick_ == 0;
    const auto tick = values_.ticks.size() - 1 - static_cast<std::size_t>(i / rows_per_tick_);
    const std::string label = has_tick && has_numbers ? values_.ticks[tick].label : "";
    std::string line = spaces(gutter_ - text_columns(label)) + label;
    line += has_tick && has_numbers ? " ┤" : " │";
    for (const std::string_view sign : cells_[static_cast<std::size_t>(i)]) line += sign;
    lines.push_back(without_blank_end(line));
  }
  std::string floor = spaces(gutter_) + " └";
  for (int i = 0; i < columns_; ++i) floor += "─";
  lines.push_back(floor);
  return lines;
}

std::vector<std::string> text_flags(const std::vector<ChartMark>& marks, const TextRaster& raster) {
  std::vector<std::string> rows;
  std::size_t index = 0;
  for (const std::string& label : flag_labels(marks)) {
    const std::string flag = printable(label);
    const int last_start = raster.width() - text_columns(flag);
    const int middle = raster.column(marks[index++].x) - (text_columns(flag) - 1) / 2;
    const int start = std::clamp(middle, 0, std::max(last_start, 0));
    const auto has_room = [&](const std::string& row) {
      return row.empty() || text_columns(row) < start;
    };
    auto row = std::find_if(rows.begin(), rows.end(), has_room);
    if (row == rows.end()) row = rows.insert(rows.end(), "");
    *row += spaces(start - text_columns(*row)) + flag;
  }
  for (std::string& row : rows) row.insert(0, spaces(raster.gutter() + 2));
  return rows;
}

std::string text_time_axis(std::string_view first, std::string_view last, int last_column,
                           const TextRaster& raster) {
  std::string line = spaces(raster.gutter() + 2);
  if (last.empty()) {
    return line + spaces(last_column - text_columns(first) / 2).append(first);
  }
  const int between = raster.width() - text_columns(first) - text_columns(last);
  return line.append(first).append(between > 0 ? spaces(between) : " – ").append(last);
}

}  // namespace cop
