#include "cop/report/render/text_key.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "cop/language/phrases/writing.hpp"
#include "cop/report/render/chart_key.hpp"
#include "cop/report/render/chart_scale.hpp"
#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/text_raster.hpp"

namespace cop {
namespace {

/// An entry of the key; its further lines are indented.
std::string entry(std::string_view sign, std::string_view text, int width) {
  constexpr int indent = 7;
  std::string result;
  std::string start = "  " + std::string(sign) + spaces(indent - 2 - text_columns(sign));
  for (const std::string& line : wrapped(text, terminal_columns, width - indent)) {
    result += start + line + "\n";
    start = spaces(indent);
  }
  return result;
}

/// What the lines drawn with this stroke are called, each name once.
std::string line_names(std::span<const Chart> charts, std::string_view stroke) {
  std::vector<std::string> names;
  for (const Chart& chart : charts) {
    for (const ChartLine& line : chart.lines) {
      const std::string words = words_for(line, chart.language);
      const bool is_known = std::find(names.begin(), names.end(), words) != names.end();
      if (stroke_of(line.role) != stroke || words.empty() || is_known) continue;
      names.push_back(words);
    }
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string band_words(const Chart& chart, const ChartBand& band) {
  std::string first;
  std::string last;
  for (const ChartPoint& point : chart.points) {
    if (point.x < band.from || point.x > band.to) continue;
    if (first.empty()) first = point.label;
    last = point.label;
  }
  if (band.label.empty() || first.empty()) return band.label;
  return first == last ? fmt::format("{}: {}", band.label, first)
                       : band.label + ": " + chart.language(phrase::from_to, first, last);
}

}  // namespace

std::string text_heading(const std::string& title, const std::string& kind, const std::string& unit,
                         int width) {
  std::string text;
  for (const std::string& words : {title, kind, unit}) {
    for (const std::string& line : wrapped(words, terminal_columns, width)) text += line + "\n";
  }
  return text + "\n";
}

std::string text_key(std::span<const Chart> charts, const std::vector<ChartMark>& marks,
                     int width) {
  std::string text;
  for (const LineRole role :
       {LineRole::centre, LineRole::target, LineRole::upper_limit, LineRole::upper_near_limit}) {
    // The centre lines of several charts differ; each is named beside its own.
    if (role == LineRole::centre && charts.size() > 1) continue;
    const std::string_view stroke = stroke_of(role);
    text += entry(fmt::format("{0}{0}{0}", stroke), line_names(charts, stroke), width);
  }
  for (const PointLook& look : looks_to_explain(charts)) {
    text += entry(" " + std::string(sign_of(look)), words_for(look, language_of(charts)), width);
  }
  if (charts.size() == 1) {
    for (const ChartBand& band : charts.front().bands) {
      text += entry("", band_words(charts.front(), band), width);
    }
  }
  const std::vector<std::string> flags = flag_labels(marks);
  for (std::size_t i = 0; i < flags.size(); ++i) {
    const std::string flag = printable(flags[i]);
    text += entry(spaces(3 - text_columns(flag)) + flag, mark_text(marks[i], flags[i]), width);
  }
  return text;
}

}  // namespace cop
