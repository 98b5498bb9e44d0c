#include "cop/report/render/svg_layout.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

constexpr double plot_height = 230;
constexpr double inset = 12;
constexpr double label_gap = 16;
constexpr double flag_height = 18;
constexpr double flag_row = 22;
constexpr double note_row = 24;
constexpr double note_indent = 32;

Measure label_font() { return in_font(12); }

void place_title(const Chart& chart, SvgLayout& layout) {
  constexpr double size = 17;
  layout.title = wrapped(chart.title, in_bold_font(size), svg_width - 2 * svg_margin);
  layout.unit = shortened(printable(chart.unit), label_font(), svg_width - 2 * svg_margin);
  layout.unit_y = 10 + 22 * static_cast<double>(layout.title.size()) + 18;
  layout.top = layout.unit_y + (layout.unit.empty() ? -8 : 14);
}

bool reaches_end(const ChartLine& line, const TimeScale& times) { return line.to >= times.high; }

void place_sides(const Chart& chart, SvgLayout& layout) {
  constexpr double widest_label = 190;
  double tick_width = 0;
  for (const Tick& tick : layout.values.ticks) {
    tick_width = std::max(tick_width, text_width(tick.label, label_font()));
  }
  layout.left = svg_margin + tick_width + 8;
  double label_width = 12;
  for (const ChartLine& line : chart.lines) {
    if (line.label.empty() || !reaches_end(line, layout.times)) continue;
    const bool is_bold = line.role == LineRole::centre;
    const Measure measure = is_bold ? in_bold_font(12) : label_font();
    const std::string text = shortened(printable(line.label), measure, widest_label);
    label_width = std::max(label_width, text_width(text, measure));
    layout.line_labels.push_back({line.role, text, line.value, 0});
  }
  layout.right = svg_width - svg_margin - label_width - 8;
}

void place_line_labels(SvgLayout& layout) {
  std::vector<double> wanted;
  for (LineLabel& label : layout.line_labels) {
    label.line_y = layout.y(label.line_y);
    wanted.push_back(label.line_y);
  }
  const auto places = spread_labels(wanted, label_gap, layout.top - 4, layout.bottom + 2);
  for (std::size_t i = 0; i < places.size(); ++i) layout.line_labels[i].label_y = places[i];
}

/// A name above a stretch of the plot, in the first row that is free there.
struct BandName {
  Extent extent = {};
  std::string text = {};
  std::size_t row = 0;
};

std::vector<BandName> band_names(const Chart& chart, const SvgLayout& layout) {
  std::vector<BandName> names;
  for (const ChartBand& band : chart.bands) {
    names.push_back({extent_of(chart, layout, band.from, band.to), band.label});
  }
  for (const ChartLine& line : chart.lines) {
    if (line.label.empty() || reaches_end(line, layout.times)) continue;
    const Extent extent = extent_of(chart, layout, line.from, line.to);
    const double middle = (extent.from + extent.to) / 2;
    const auto around = std::find_if(names.begin(), names.end(), [&](const BandName& name) {
      return name.extent.from <= middle && middle <= name.extent.to;
    });
    if (around == names.end()) {
      names.push_back({extent, line.label});
    } else {
      around->text += (around->text.empty() ? "" : " · ") + line.label;
    }
  }
  std::erase_if(names, [](const BandName& name) { return name.text.empty(); });
  std::stable_sort(names.begin(), names.end(), [](const BandName& a, const BandName& b) {
    return a.extent.from < b.extent.from;
  });
  return names;
}

/// Puts each name into the first row whose names have ended, and returns the number of rows.
std::size_t assign_rows(std::vector<BandName>& names) {
  std::vector<double> ends;
  for (BandName& name : names) {
    const auto is_free = [&](double end) { return end <= name.extent.from + 0.5; };
    const auto row = std::find_if(ends.begin(), ends.end(), is_free);
    name.row = static_cast<std::size_t>(row - ends.begin());
    if (row == ends.end()) ends.push_back(0);
    ends[name.row] = name.extent.to;
  }
  return ends.size();
}

void place_bands(const Chart& chart, SvgLayout& layout) {
  constexpr double row_height = 17;
  constexpr double narrowest = 24;
  layout.bands_top = layout.top;
  std::vector<BandName> names = band_names(chart, layout);
  const std::size_t rows = assign_rows(names);
  for (std::size_t i = 0; i < names.size(); ++i) {
    double end = svg_width - svg_margin;
    for (std::size_t next = names.size() - 1; next > i; --next) {
      if (names[next].row == names[i].row) end = names[next].extent.from - 6;
    }
    const double x = names[i].extent.from + 5;
    if (end - x < narrowest) continue;
    const double y = layout.top + row_height * static_cast<double>(names[i].row) + 13;
    layout.band_labels.push_back({x, y, shortened(printable(names[i].text), in_font(11), end - x)});
  }
  layout.top += row_height * static_cast<double>(rows) + (rows > 0 ? 4 : 0);
}

void place_flags(const Chart& chart, SvgLayout& layout) {
  if (chart.marks.empty()) return;
  std::vector<double> wanted;
  double widest = flag_height;
  for (const std::string& label : flag_labels(chart.marks)) {
    const ChartMark& mark = chart.marks[layout.flags.size()];
    const double x = std::clamp(layout.x(mark.x), layout.left, layout.right);
    const double width = std::max(flag_height, text_width(label, in_bold_font(11)) + 8);
    layout.flags.push_back({mark.role, printable(label), x, 0, width, x});
    widest = std::max(widest, width);
    wanted.push_back(x);
  }
  const double needed = (widest + 4) * static_cast<double>(wanted.size());
  const double row_count = std::ceil(needed / (layout.right - layout.left));
  const auto rows = static_cast<std::size_t>(std::max(row_count, 1.0));
  const auto places =
      spread_labels(wanted, (widest + 4) / static_cast<double>(rows), layout.left, layout.right);
  for (std::size_t i = 0; i < places.size(); ++i) {
    layout.flags[i].x = places[i];
    layout.flags[i].y = layout.top + flag_row * (static_cast<double>(i % rows) + 0.5);
  }
  const bool is_moved = std::any_of(layout.flags.begin(), layout.flags.end(), [](const Flag& flag) {
    return std::abs(flag.x - flag.mark_x) > flag_height / 2;
  });
  layout.top += flag_row * static_cast<double>(rows) + (is_moved ? 16 : 4);
}

void place_axis_labels(const Chart& chart, SvgLayout& layout) {
  std::vector<AxisLabel> labels;
  std::vector<double> places;
  std::vector<double> widths;
  for (const ChartPoint& point : chart.points) {
    if (point.label.empty()) continue;
    const std::string text = shortened(printable(point.label), label_font(), 120);
    const double width = text_width(text, label_font());
    const double x = layout.x(point.x);
    const double place = std::clamp(x, 4 + width / 2, svg_width - 4 - width / 2);
    labels.push_back({place, x, text});
    places.push_back(place);
    widths.push_back(width);
  }
  for (const std::size_t i : readable_labels(places, widths, 14)) {
    layout.axis_labels.push_back(labels[i]);
  }
}

std::vector<Note> notes_of(const Chart& chart, const SvgLayout& layout, double width) {
  std::vector<Note> notes;
  for (std::size_t i = 0; i < chart.marks.size(); ++i) {
    const std::string text = mark_text(chart.marks[i], layout.flags[i].label);
    notes.push_back({i, 0, 0, wrapped(text, label_font(), width)});
  }
  const auto left_out = [](const ChartPoint& point) { return !point.counts && point.value; };
  if (std::any_of(chart.points.begin(), chart.points.end(), left_out)) {
    const std::string text = "left out of the centre line and the tests";
    notes.push_back({std::nullopt, 0, 0, wrapped(text, label_font(), width)});
  }
  return notes;
}

void place_notes(const Chart& chart, SvgLayout& layout) {
  constexpr double full_width = svg_width - 2 * svg_margin - note_indent;
  constexpr double column = (svg_width - 2 * svg_margin) / 2;
  constexpr std::size_t fewest_for_columns = 5;
  layout.notes = notes_of(chart, layout, column - note_indent - 12);
  const bool in_columns = layout.notes.size() >= fewest_for_columns &&
                          std::all_of(layout.notes.begin(), layout.notes.end(),
                                      [](const Note& note) { return note.lines.size() <= 1; });
  if (!in_columns) layout.notes = notes_of(chart, layout, full_width);
  const std::size_t count = layout.notes.size();
  const std::size_t rows = in_columns ? (count + 1) / 2 : count;
  const double first = layout.bottom + 50;
  double y = first;
  double lowest = layout.bottom + (layout.axis_labels.empty() ? 4 : 24);
  for (std::size_t i = 0; i < count; ++i) {
    if (i == rows) y = first;
    layout.notes[i].x = svg_margin + (i < rows ? 0 : column);
    layout.notes[i].y = y;
    const double lines = std::max(1.0, static_cast<double>(layout.notes[i].lines.size()));
    lowest = std::max(lowest, y + 16 * (lines - 1));
    y += note_row + 16 * (lines - 1);
  }
  layout.height = std::ceil(lowest + 18);
}

}  // namespace

double SvgLayout::x(double moment) const {
  return left + inset + times.fraction(moment) * (right - left - 2 * inset);
}

double SvgLayout::y(double value) const { return bottom - values.fraction(value) * (bottom - top); }

Extent extent_of(const Chart& chart, const SvgLayout& layout, double from, double to) {
  Extent extent{layout.x(from), layout.x(to)};
  const auto point_at = [&](double x) {
    const auto found = std::ranges::lower_bound(chart.points, x, {}, &ChartPoint::x);
    return found != chart.points.end() && found->x <= x ? found : chart.points.end();
  };
  const auto before_next = [&](auto point) {
    return (layout.x(point->x) + layout.x(std::next(point)->x)) / 2;
  };
  const auto first = point_at(from);
  const auto last = point_at(to);
  const bool has_previous = first != chart.points.end() && first != chart.points.begin();
  const bool has_next = last != chart.points.end() && std::next(last) != chart.points.end();
  if (has_previous) extent.from = before_next(std::prev(first));
  if (has_next) extent.to = before_next(last);
  if (from <= layout.times.low) extent.from = layout.left;
  if (to >= layout.times.high) extent.to = layout.right;
  extent.from = std::clamp(extent.from, layout.left, layout.right);
  extent.to = std::clamp(extent.to, extent.from, layout.right);
  return extent;
}

SvgLayout lay_out(const Chart& chart) {
  SvgLayout layout;
  layout.values = value_scale(chart, 5);
  layout.times = time_scale(chart);
  place_title(chart, layout);
  place_sides(chart, layout);
  place_bands(chart, layout);
  place_flags(chart, layout);
  layout.top += 6;
  layout.bottom = layout.top + plot_height;
  place_line_labels(layout);
  place_axis_labels(chart, layout);
  place_notes(chart, layout);
  return layout;
}

}  // namespace cop
