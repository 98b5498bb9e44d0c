#include <algorithm>
#include <span>

#include "cop/language/phrases/chart_key.hpp"
#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/text_chart.hpp"
#include "cop/report/render/text_key.hpp"
#include "cop/report/render/text_raster.hpp"

namespace cop {
namespace {

constexpr int narrowest = 40;
constexpr int narrowest_panel = 36;
constexpr int gap = 3;

/// What the panels share.
struct Scales {
  ValueScale values = {};
  TimeScale times = {};
  int panel_width = 0;
};

std::string label_at(std::span<const Chart> charts, double x) {
  for (const Chart& chart : charts) {
    const auto point = std::ranges::lower_bound(chart.points, x, {}, &ChartPoint::x);
    if (point != chart.points.end() && point->x <= x) return printable(point->label);
  }
  return "";
}

std::string centre_words(const Chart& chart) {
  for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
    if (line->role == LineRole::centre && !line->label.empty())
      return words_for(*line, chart.language);
  }
  return "";
}

std::vector<std::string> panel_lines(const SmallMultiples& multiples, const Chart& chart,
                                     const Scales& scales, CharacterSet characters) {
  int gutter = 1;
  for (const Tick& tick : scales.values.ticks) {
    gutter = std::max(gutter, text_columns(in_characters(characters, tick.label)));
  }
  const int intervals = static_cast<int>(scales.values.ticks.size()) - 1;
  TextRaster raster(scales.values, scales.times, scales.panel_width - gutter - 2,
                    std::max(1, 8 / intervals), characters);
  raster.draw(chart, multiples.marks);
  std::vector<std::string> lines;
  for (const std::string& words : {chart.title, centre_words(chart)}) {
    lines.push_back(shortened(printable(words), terminal_columns, scales.panel_width));
  }
  const std::vector<std::string> flags = text_flags(multiples.marks, raster);
  lines.insert(lines.end(), flags.begin(), flags.end());
  const std::vector<std::string> rows = raster.rows(true);
  lines.insert(lines.end(), rows.begin(), rows.end());
  const std::string first = label_at(multiples.panels, scales.times.low);
  const bool is_one_moment = !(scales.times.high > scales.times.low);
  const std::string last = is_one_moment ? "" : label_at(multiples.panels, scales.times.high);
  lines.push_back(text_time_axis(first, last, raster.column(scales.times.low), raster));
  return lines;
}

/// Panels beside each other, all of them of as many lines.
std::string side_by_side(const std::vector<std::vector<std::string>>& panels, int panel_width) {
  std::string text;
  for (std::size_t i = 0; i < panels.front().size(); ++i) {
    std::string line;
    int end = 0;
    for (const auto& panel : panels) {
      line += spaces(end - text_columns(line)) + panel[i];
      end += panel_width + gap;
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

}  // namespace

std::string text_chart(const SmallMultiples& multiples, int width, CharacterSet characters) {
  width = std::max(width, narrowest);
  const std::span<const Chart> charts = multiples.panels;
  const int columns = std::max(1, (width + gap) / (narrowest_panel + gap));
  const Scales scales{value_scale(charts, 4), time_scale(charts), (width + gap) / columns - gap};
  std::string text = text_heading(multiples.title, multiples.kind, multiples.unit, width);
  std::vector<std::vector<std::string>> row;
  for (const Chart& chart : charts) {
    row.push_back(panel_lines(multiples, chart, scales, characters));
    const bool is_last = &chart == &charts.back();
    if (!is_last && row.size() < static_cast<std::size_t>(columns)) continue;
    text += side_by_side(row, scales.panel_width) + "\n";
    row.clear();
  }
  if (charts.empty()) text += "  " + multiples.language(phrase::no_values_yet) + "\n\n";
  text += text_key(charts, multiples.marks, width);
  while (text.ends_with("\n\n")) text.pop_back();
  return in_characters(characters, text);
}

}  // namespace cop
