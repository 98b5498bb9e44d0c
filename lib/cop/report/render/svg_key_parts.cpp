#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/svg_parts.hpp"

namespace cop {
namespace {

/// The room for the sign before the words.
double indent_of(const KeyEntry& entry, const SvgSizes& sizes) {
  return sizes.text * (entry.sign.line ? 2.6 : 1.5);
}

}  // namespace

std::vector<KeyEntry> point_key(std::span<const Chart> charts) {
  std::vector<KeyEntry> entries;
  for (const PointLook& look : looks_to_explain(charts)) {
    entries.push_back({{0, 0, std::nullopt, look}, words_for(look, language_of(charts))});
  }
  return entries;
}

double place_key(const std::vector<KeyEntry>& entries, SvgLayout& layout, double y) {
  if (entries.empty()) return y;
  const SvgSizes& sizes = layout.sizes;
  const double end = sizes.width - sizes.margin;
  const double step = sizes.row * 1.3;
  double x = sizes.margin;
  y += sizes.row * 1.1;
  for (const KeyEntry& entry : entries) {
    const double indent = indent_of(entry, sizes);
    const double room = end - sizes.margin - indent;
    const std::string words = shortened(printable(entry.text), in_font(sizes.text), room);
    const double width = indent + text_width(words, in_font(sizes.text));
    if (x > sizes.margin && x + width > end) {
      x = sizes.margin;
      y += step;
    }
    Sign sign = entry.sign;
    sign.x = x + (indent - sizes.text * 0.5) / 2;
    sign.y = y;
    layout.signs.push_back(sign);
    layout.texts.push_back({x + indent, y + sizes.text * 0.35, sizes.text, Paint::ink, words});
    x += width + sizes.text * 1.6;
  }
  return y + sizes.row * 0.5;
}

}  // namespace cop
