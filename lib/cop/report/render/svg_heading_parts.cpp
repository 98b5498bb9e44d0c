#include <algorithm>
#include <cmath>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {
namespace {

/// A name above a stretch of the plot, in the first row that is free there.
struct BandName {
  Extent extent = {};
  std::string text = {};
  std::size_t row = 0;
  std::vector<std::string> lines = {};
};

bool is_named_above(const ChartLine& line, const TimeScale& times) {
  const bool is_limit = line.role != LineRole::centre && line.role != LineRole::target;
  return !is_limit && !line.label.empty() && line.to < times.high;
}

std::vector<BandName> band_names(const Chart& chart, const PlotArea& plot) {
  std::vector<BandName> names;
  for (const ChartBand& band : chart.bands) {
    names.push_back({extent_of(chart, plot, band.from, band.to), band.label});
  }
  const std::size_t bands = names.size();
  std::vector<bool> has_line(bands, false);
  for (const ChartLine& line : chart.lines) {
    if (!is_named_above(line, plot.times)) continue;
    const Extent extent = extent_of(chart, plot, line.from, line.to);
    const double middle = (extent.from + extent.to) / 2;
    std::size_t around = 0;
    while (around < bands &&
           (names[around].extent.from > middle || names[around].extent.to < middle)) {
      ++around;
    }
    if (around == bands) {
      names.push_back({extent, words_for(line, chart.language)});
    } else {
      BandName& name = names[around];
      name.text += name.text.empty() ? "" : has_line[around] ? ", " : ": ";
      name.text += words_for(line, chart.language);
      has_line[around] = true;
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

/// Breaks each name into what fits before the next one in its row.
void break_names(std::vector<BandName>& names, const SvgSizes& sizes) {
  constexpr std::size_t most_lines = 5;
  const double narrowest = sizes.small * 2.2;
  for (std::size_t i = 0; i < names.size(); ++i) {
    double end = sizes.width - sizes.margin;
    for (std::size_t next = names.size() - 1; next > i; --next) {
      if (names[next].row == names[i].row) end = names[next].extent.from;
    }
    const double room = end - names[i].extent.from - sizes.small;
    if (room < narrowest) continue;
    std::vector<std::string>& lines = names[i].lines;
    lines = wrapped(names[i].text, in_font(sizes.small), room);
    if (lines.size() <= most_lines) continue;
    lines.resize(most_lines);
    lines.back() = shortened(lines.back() + " …", in_font(sizes.small), room);
  }
}

double row_below(const std::vector<BandName>& names, std::size_t row) {
  std::size_t lines = 0;
  for (const BandName& name : names) {
    if (name.row == row) lines = std::max(lines, name.lines.size());
  }
  return static_cast<double>(lines);
}

}  // namespace

double place_heading(const std::string& title, const std::string& kind, const std::string& unit,
                     SvgLayout& layout, double y) {
  const SvgSizes& sizes = layout.sizes;
  const double room = sizes.width - 2 * sizes.margin;
  const double title_row = std::round(sizes.title * 1.3);
  for (const std::string& line : wrapped(title, in_bold_font(sizes.title), room)) {
    y += title_row;
    layout.texts.push_back(
        {sizes.margin, y - title_row * 0.25, sizes.title, Paint::ink, line, Anchor::start, true});
  }
  for (const std::string& words : {kind, unit}) {
    if (words.empty()) continue;
    y += sizes.row / 4;
    for (const std::string& line : wrapped(words, in_font(sizes.text), room)) {
      y += sizes.row;
      layout.texts.push_back({sizes.margin, y - sizes.row * 0.25, sizes.text, Paint::muted, line});
    }
  }
  return y + sizes.row / 2;
}

double place_band_names(const Chart& chart, SvgPanel& panel, SvgLayout& layout, double y) {
  const SvgSizes& sizes = layout.sizes;
  const double line_height = std::round(sizes.small * 1.35);
  panel.bands_top = y;
  std::vector<BandName> names = band_names(chart, panel.plot);
  const std::size_t rows = assign_rows(names);
  break_names(names, sizes);
  for (std::size_t row = 0; row < rows; ++row) {
    for (const BandName& name : names) {
      if (name.row != row) continue;
      double baseline = y + line_height;
      for (const std::string& line : name.lines) {
        layout.texts.push_back(
            {name.extent.from + sizes.small / 2, baseline, sizes.small, Paint::muted, line});
        baseline += line_height;
      }
    }
    y += line_height * row_below(names, row);
  }
  return y + (rows > 0 ? sizes.small * 0.6 : 0);
}

}  // namespace cop
