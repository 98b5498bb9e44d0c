#include "cop/report/render/json_blocks.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/report/render/chart_numbers.hpp"
#include "cop/report/render/json_chart.hpp"
#include "cop/report/render/light_markdown.hpp"
#include "cop/report/render/sparkline.hpp"
#include "cop/report/render/svg.hpp"
#include "cop/report/render/text_chart.hpp"

namespace cop {
namespace {

using Json = nlohmann::ordered_json;

constexpr int text_chart_width = 72;

const char* word(Tone tone) {
  switch (tone) {
    case Tone::plain: return "plain";
    case Tone::strong: return "strong";
    case Tone::caution: return "caution";
  }
  return "";
}

Json json_prose(const Prose& prose, DocumentUse use) {
  Json json{{"term", prose.term.empty() ? Json() : Json(prose.term)}, {"text", prose.text}};
  if (use == DocumentUse::markdown) json["markdown"] = light_markdown(prose.text);
  if (use == DocumentUse::html) json["html"] = light_html(prose.text);
  return json;
}

Json json_pairs(const Pairs& pairs) {
  Json entries = Json::array();
  for (const auto& [term, text] : pairs.entries)
    entries.push_back({{"term", term}, {"text", text}});
  return {{"entries", std::move(entries)}};
}

Json json_table(const Table& table) {
  Json json{{"columns", Json::array()}, {"rows", Json::array()}};
  for (const Column& column : table.columns) {
    json["columns"].push_back({{"title", column.title.empty() ? Json() : Json(column.title)},
                               {"right", column.align == Align::right}});
  }
  for (const auto& row : table.rows) {
    Json cells = Json::array();
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back({{"text", row[i]},
                       {"right", table.columns[i].align == Align::right},
                       {"head", i == 0 && !row[i].empty()}});
    }
    json["rows"].push_back({{"cells", std::move(cells)}});
  }
  return json;
}

/// A block of code whose fence is longer than any in the text.
std::string fenced(const std::string& text) {
  std::string fence = "```";
  while (text.find(fence) != text.npos) fence += '`';
  return fmt::format("{}text\n{}{}", fence, text, fence);
}

/// A file's name as an address beside the report.
std::string address_of(const std::string& file) {
  std::string out;
  for (const char c : file) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '-' || c == '.';
    out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

bool stands_in(const Section& section, const ChartFigure& figure) {
  return std::any_of(section.blocks.begin(), section.blocks.end(), [&](const Block& block) {
    const auto* table = std::get_if<Table>(&block);
    return table != nullptr && has_numbers_of(*table, figure.chart, figure.newest);
  });
}

}  // namespace

Json json_paragraph(const Paragraph& paragraph) {
  return {{"text", paragraph.text},
          {"tone", word(paragraph.tone)},
          {"strong", paragraph.tone == Tone::strong},
          {"caution", paragraph.tone == Tone::caution}};
}

Json JsonBlocks::write(const Section& section) {
  Json blocks = Json::array();
  for (const Block& block : section.blocks) {
    Json json;
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      json["paragraph"] = json_paragraph(*paragraph);
    } else if (const auto* prose = std::get_if<Prose>(&block)) {
      json["prose"] = json_prose(*prose, use_);
    } else if (const auto* list = std::get_if<List>(&block)) {
      json["list"] = {{"items", list->items}};
    } else if (const auto* pairs = std::get_if<Pairs>(&block)) {
      json["pairs"] = json_pairs(*pairs);
    } else if (const auto* table = std::get_if<Table>(&block)) {
      json["table"] = json_table(*table);
    } else if (const auto* chart = std::get_if<ChartFigure>(&block)) {
      json["figure"] = figure(*chart, section);
    }
    blocks.push_back(std::move(json));
  }
  return blocks;
}

Json JsonBlocks::figure(const ChartFigure& figure, const Section& section) {
  const Chart& chart = figure.chart;
  const std::string name = charts_.name_for(figure.name);
  Json json{{"name", name}, {"title", chart.title}, {"alt", chart.description}};
  const std::string file = fmt::format("{}-{}.svg", edition_.chart_prefix, name);
  const bool has_file = !edition_.chart_prefix.empty();
  json["file"] = has_file ? Json(file) : Json();
  json["address"] = has_file ? Json(address_of(file)) : Json();
  add_pictures(json, chart);
  json["numbers"] =
      stands_in(section, figure) ? Json() : json_table(chart_numbers(chart, figure.newest));
  if (use_ == DocumentUse::json) add_chart(json, chart);
  return json;
}

void JsonBlocks::add_pictures(Json& json, const Chart& chart) const {
  if (use_ != DocumentUse::markdown) json["svg"] = svg(chart);
  if (use_ == DocumentUse::json) json["text"] = text_chart(chart, text_chart_width);
  if (use_ != DocumentUse::markdown) return;
  if (edition_.chart_prefix.empty()) {
    json["fenced"] = fenced(text_chart(chart, text_chart_width));
  } else {
    json["sparkline"] = sparkline(chart);
  }
}

}  // namespace cop
