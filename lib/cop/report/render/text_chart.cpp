#include "cop/report/render/text_chart.hpp"

#include <algorithm>
#include <span>

#include "cop/language/phrases/chart_key.hpp"
#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/text_key.hpp"
#include "cop/report/render/text_raster.hpp"

namespace cop {
namespace {

constexpr int narrowest = 40;

int widest_label(const ValueScale& values, CharacterSet characters) {
  int widest = 1;
  for (const Tick& tick : values.ticks) {
    widest = std::max(widest, text_columns(in_characters(characters, tick.label)));
  }
  return widest;
}

TextRaster raster_for(const Chart& chart, int width, CharacterSet characters) {
  const std::span<const Chart> charts(&chart, 1);
  const ValueScale values = value_scale(charts, 4);
  constexpr int roomy = 6;
  const int points = static_cast<int>(std::min<std::size_t>(chart.points.size(), 1000));
  const int room = width - widest_label(values, characters) - 3;
  const int intervals = static_cast<int>(values.ticks.size()) - 1;
  TextRaster raster(values, time_scale(charts), std::min(room, std::max(24, roomy * points)),
                    std::max(1, 10 / intervals), characters);
  raster.draw(chart, chart.marks);
  return raster;
}

std::string time_axis(const Chart& chart, const TextRaster& raster) {
  if (chart.points.empty()) return "";
  const std::string first = printable(chart.points.front().label);
  const std::string last = chart.points.size() > 1 ? printable(chart.points.back().label) : "";
  return text_time_axis(first, last, raster.column(chart.points.front().x), raster) + "\n";
}

bool has_values(const Chart& chart) {
  return std::any_of(chart.points.begin(), chart.points.end(),
                     [](const ChartPoint& point) { return point.value.has_value(); });
}

std::string below_empty_line(const std::string& words) { return words.empty() ? "" : "\n" + words; }

}  // namespace

std::string text_chart(const Chart& chart, int width, CharacterSet characters) {
  width = std::max(width, narrowest);
  const TextRaster raster = raster_for(chart, width, characters);
  std::string text = text_heading(chart.title, chart.kind, chart.unit, width);
  for (const std::string& row : text_flags(chart.marks, raster)) text += row + "\n";
  const bool has_numbers = has_values(chart) || !chart.lines.empty();
  for (const std::string& row : raster.rows(has_numbers)) text += row + "\n";
  text += time_axis(chart, raster);
  if (!has_values(chart)) text += "\n  " + chart.language(phrase::no_values_yet) + "\n";
  text += below_empty_line(text_key(std::span(&chart, 1), chart.marks, width));
  return in_characters(characters, text);
}

}  // namespace cop
