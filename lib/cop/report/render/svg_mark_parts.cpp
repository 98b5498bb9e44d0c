#include <algorithm>
#include <cmath>
#include <numeric>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {
namespace {

/// The order of the marks in time.
std::vector<std::size_t> order_of(const std::vector<ChartMark>& marks) {
  std::vector<std::size_t> order(marks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return marks[a].x < marks[b].x; });
  return order;
}

/// The flag of a mark and what it was.
struct Note {
  Flag flag = {};
  std::string label = {};
  std::vector<std::string> lines = {};
};

std::vector<Note> notes_of(const std::vector<ChartMark>& marks, const SvgSizes& sizes,
                           double room) {
  const std::vector<std::string> labels = flag_labels(marks);
  std::vector<Note> notes;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::string text = mark_text(marks[i], labels[i]);
    notes.push_back({flag_for(marks[i].role, labels[i], sizes), labels[i],
                     wrapped(text, in_font(sizes.text), room)});
  }
  return notes;
}

double height_of(const Note& note, const SvgSizes& sizes) {
  const auto lines = static_cast<double>(std::max<std::size_t>(note.lines.size(), 1));
  return sizes.row * lines + sizes.row * 0.4;
}

/// How the list of marks is set: as many columns as its texts and the room allow.
struct NoteColumns {
  std::size_t count = 1;
  double step = 0;
  double indent = 0;
  double text_width = 0;
};

NoteColumns columns_for(const std::vector<ChartMark>& marks, const SvgSizes& sizes, double room) {
  NoteColumns columns;
  double widest = 0;
  for (const Note& note : notes_of(marks, sizes, room)) {
    columns.indent = std::max(columns.indent, note.flag.width + sizes.small * 0.7);
    for (const std::string& line : note.lines) {
      widest = std::max(widest, text_width(line, in_font(sizes.text)));
    }
  }
  const double gap = sizes.text * 1.5;
  const double wanted = columns.indent + std::min(widest, sizes.text * 26) + gap;
  const auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor((room + gap) / wanted)));
  constexpr std::size_t fewest_in_column = 3;
  columns.count = std::clamp(marks.size() / fewest_in_column, std::size_t{1}, fitting);
  columns.step = (room + gap) / static_cast<double>(columns.count);
  columns.text_width = columns.step - gap - columns.indent;
  return columns;
}

/// Puts the note at x, its first line around `y`.
void place_note(Note note, double x, double y, double indent, SvgLayout& layout) {
  const SvgSizes& sizes = layout.sizes;
  note.flag.x = x + (indent - sizes.small * 0.7) / 2;
  note.flag.y = y;
  put_flag(note.flag, note.label, layout);
  double baseline = y + sizes.text * 0.35;
  for (const std::string& line : note.lines) {
    layout.texts.push_back({x + indent, baseline, sizes.text, Paint::ink, line});
    baseline += sizes.row;
  }
}

}  // namespace

Flag flag_for(MarkRole role, const std::string& label, const SvgSizes& sizes) {
  const double height = std::round(sizes.small * 1.6);
  const double width = text_width(label, in_bold_font(sizes.small)) + sizes.small * 0.8;
  return {role, 0, 0, std::max(height, width), height};
}

void put_flag(const Flag& flag, const std::string& label, SvgLayout& layout) {
  const double size = layout.sizes.small;
  const Paint paint = flag.role == MarkRole::cycle ? Paint::paper : Paint::ink;
  layout.texts.push_back(
      {flag.x, flag.y + size * 0.35, size, paint, printable(label), Anchor::middle, true});
  layout.flags.push_back(flag);
}

double place_flags(const std::vector<ChartMark>& marks, SvgPanel& panel, SvgLayout& layout,
                   double y) {
  if (marks.empty()) return y;
  const SvgSizes& sizes = layout.sizes;
  const PlotArea& plot = panel.plot;
  const std::vector<std::string> labels = flag_labels(marks);
  const std::vector<std::size_t> order = order_of(marks);
  std::vector<Flag> flags;
  std::vector<double> wanted;
  double widest = 0;
  for (const std::size_t i : order) {
    flags.push_back(flag_for(marks[i].role, labels[i], sizes));
    widest = std::max(widest, flags.back().width + 4);
    wanted.push_back(std::clamp(plot.x(marks[i].x), plot.left, plot.right));
  }
  const double room = plot.right - plot.left - widest;
  const double needed = widest * static_cast<double>(flags.size() - 1);
  const auto rows = static_cast<std::size_t>(std::max(1.0, std::ceil(needed / room)));
  const auto places = spread_labels(wanted, widest / static_cast<double>(rows),
                                    plot.left + widest / 2, plot.right - widest / 2);
  const double row_height = flags.front().height + 4;
  const double end = y + row_height * static_cast<double>(rows);
  bool is_moved = false;
  for (std::size_t i = 0; i < flags.size(); ++i) {
    Flag& flag = flags[i];
    flag.x = places[i];
    flag.y = y + row_height * static_cast<double>(i % rows) + flag.height / 2;
    is_moved = is_moved || std::abs(flag.x - wanted[i]) > flag.height / 2;
    put_flag(flag, labels[order[i]], layout);
    panel.stems.push_back({flag.role, flag.x, flag.y + flag.height / 2, wanted[i], 0});
  }
  const double knee = end + (is_moved ? sizes.row * 0.7 : 0);
  for (Stem& stem : panel.stems) stem.knee = knee;
  return knee;
}

double place_mark_list(const std::vector<ChartMark>& marks, SvgLayout& layout, double y) {
  if (marks.empty()) return y;
  const SvgSizes& sizes = layout.sizes;
  const double room = sizes.width - 2 * sizes.margin;
  const NoteColumns columns = columns_for(marks, sizes, room);
  const std::vector<Note> notes = notes_of(marks, sizes, columns.text_width);
  const std::size_t rows = (notes.size() + columns.count - 1) / columns.count;
  const double top = y + sizes.row * 1.1;
  double lowest = top;
  y = top;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (i % rows == 0) y = top;
    const std::size_t column = i / rows;
    const double x = sizes.margin + columns.step * static_cast<double>(column);
    place_note(notes[i], x, y, columns.indent, layout);
    y += height_of(notes[i], sizes);
    lowest = std::max(lowest, y);
  }
  return lowest - sizes.row * 0.6;
}

}  // namespace cop
