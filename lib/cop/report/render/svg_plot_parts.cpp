#include <algorithm>
#include <cmath>

#include "cop/language/phrases/chart_key.hpp"
#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {
namespace {

/// From the plot to the numbers and labels beside it.
double side_gap(const SvgSizes& sizes) { return sizes.text * 0.75; }

double baseline_around(double y, const SvgSizes& sizes) { return y + sizes.text * 0.35; }

/// The words in few lines. What does not fit is left out before the last word, which is the number.
std::vector<PlacedText> label_lines(const std::string& words, const SvgSizes& sizes, Paint paint,
                                    bool bold) {
  constexpr std::size_t most_lines = 3;
  const CharacterWidth measure = bold ? in_bold_font(sizes.text) : in_font(sizes.text);
  std::vector<std::string> lines = wrapped(words, measure, sizes.widest_label);
  if (lines.size() > most_lines) {
    lines.resize(most_lines);
    const std::string number = words.substr(words.find_last_of(' ') + 1);
    lines.back() = shortened("… " + printable(number), measure, sizes.widest_label);
  }
  std::vector<PlacedText> texts;
  for (const std::string& line : lines) {
    texts.push_back({0, 0, sizes.text, paint, line, Anchor::start, bold});
  }
  return texts;
}

LineLabel label_of(const Chart& chart, const ChartLine& line, const SvgSizes& sizes) {
  const Paint paint = paint_of(line.role);
  LineLabel label{line.role, line.value,
                  label_lines(line.label, sizes, paint, line.role == LineRole::centre)};
  if (line.signal) {
    const auto signal = label_lines(chart.language(phrase::unusual_runs), sizes, paint, false);
    label.lines.insert(label.lines.end(), signal.begin(), signal.end());
  }
  return label;
}

/// The lines of the label, and a little air so that it is not read as part of the next one.
double height_of(const LineLabel& label, const SvgSizes& sizes) {
  return sizes.row * static_cast<double>(label.lines.size()) + sizes.row * 0.2;
}

}  // namespace

bool has_values(const Chart& chart) {
  return std::any_of(chart.points.begin(), chart.points.end(),
                     [](const ChartPoint& point) { return point.value.has_value(); });
}

LineLabels line_labels(const Chart& chart, const TimeScale& times, const SvgSizes& sizes) {
  LineLabels result;
  for (const ChartLine& line : chart.lines) {
    if (line.label.empty() || line.to < times.high) continue;
    LineLabel label = label_of(chart, line, sizes);
    for (const PlacedText& words : label.lines) {
      result.width = std::max(result.width, box_of(words).right);
    }
    result.height += height_of(label, sizes);
    result.labels.push_back(std::move(label));
  }
  if (!result.labels.empty()) result.width += side_gap(sizes);
  return result;
}

void place_line_labels(const LineLabels& labels, const SvgPanel& panel, SvgLayout& layout) {
  const SvgSizes& sizes = layout.sizes;
  const PlotArea& plot = panel.plot;
  std::vector<double> wanted;
  std::vector<double> heights;
  for (const LineLabel& label : labels.labels) {
    wanted.push_back(plot.y(label.value));
    heights.push_back(height_of(label, sizes));
  }
  const double overhang = sizes.row / 2;
  const auto places = spread_boxes(wanted, heights, plot.top - overhang, plot.bottom + overhang);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const LineLabel& label = labels.labels[i];
    const double left = plot.right + side_gap(sizes);
    const auto further_lines = static_cast<double>(label.lines.size()) - 1;
    double y = baseline_around(places[i] - further_lines * sizes.row / 2, sizes);
    constexpr double most_beside = 3;
    if (std::abs(places[i] - wanted[i]) > most_beside) {
      layout.leaders.push_back({label.role, plot.right, wanted[i], places[i]});
    }
    for (PlacedText words : label.lines) {
      words.x = left;
      words.y = y;
      layout.texts.push_back(words);
      y += sizes.row;
    }
  }
}

double numbers_width(const ValueScale& values, const SvgSizes& sizes) {
  double width = 0;
  for (const Tick& tick : values.ticks) {
    width = std::max(width, text_width(tick.label, in_font(sizes.text)));
  }
  return width + side_gap(sizes);
}

void place_value_ticks(SvgPanel& panel, const SvgSizes& sizes) {
  const auto intervals = static_cast<double>(panel.plot.values.ticks.size() - 1);
  const double spacing = (panel.plot.bottom - panel.plot.top) / intervals;
  const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(sizes.row / spacing)));
  for (std::size_t i = 0; i < panel.plot.values.ticks.size(); i += stride) {
    panel.value_ticks.push_back(panel.plot.values.ticks[i].value);
  }
}

void place_numbers(SvgPanel& panel, SvgLayout& layout) {
  const SvgSizes& sizes = layout.sizes;
  for (const Tick& tick : panel.plot.values.ticks) {
    const auto& shown = panel.value_ticks;
    if (std::find(shown.begin(), shown.end(), tick.value) == shown.end()) continue;
    const double y = baseline_around(panel.plot.y(tick.value), sizes);
    layout.texts.push_back(
        {panel.plot.left - side_gap(sizes), y, sizes.text, Paint::muted, tick.label, Anchor::end});
  }
}

void place_no_values(const Chart& chart, SvgPanel& panel, SvgLayout& layout) {
  panel.stems.clear();
  const PlotArea& plot = panel.plot;
  layout.texts.push_back({(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2,
                          layout.sizes.text, Paint::muted, chart.language(phrase::no_values_yet),
                          Anchor::middle});
}

double place_moments(const Chart& chart, SvgPanel& panel, SvgLayout& layout, Extent room) {
  const SvgSizes& sizes = layout.sizes;
  const CharacterWidth measure = in_font(sizes.text);
  const double widest = std::min(sizes.text * 10, room.to - room.from);
  std::vector<PlacedText> moments;
  std::vector<double> ticks;
  std::vector<double> places;
  std::vector<double> widths;
  const double y = panel.plot.bottom + sizes.row + sizes.text * 0.35;
  for (const ChartPoint& point : chart.points) {
    if (point.label.empty()) continue;
    const std::string words = shortened(printable(point.label), measure, widest);
    const double width = text_width(words, measure);
    const double x = panel.plot.x(point.x);
    ticks.push_back(x);
    places.push_back(std::clamp(x, room.from + width / 2, room.to - width / 2));
    widths.push_back(width);
    moments.push_back({places.back(), y, sizes.text, Paint::muted, words, Anchor::middle});
  }
  for (const std::size_t i : readable_labels(places, widths, sizes.text)) {
    layout.texts.push_back(moments[i]);
    panel.time_ticks.push_back(ticks[i]);
  }
  return panel.plot.bottom + (moments.empty() ? 0 : sizes.row + sizes.text * 0.6);
}

}  // namespace cop
