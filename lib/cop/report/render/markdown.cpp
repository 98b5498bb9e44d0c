#include "cop/report/render/markdown.hpp"

#include <fmt/core.h>

#include "cop/report/render/sparkline.hpp"
#include "cop/report/render/svg.hpp"
#include "cop/report/render/text_chart.hpp"

namespace cop {
namespace {

constexpr int text_chart_width = 72;

/// Writes blocks one after the other, with an empty line between them.
class MarkdownWriter {
 public:
  /// With a prefix charts become files, without one they are drawn as text.
  explicit MarkdownWriter(std::string_view prefix, CharacterSet characters = CharacterSet::unicode)
      : prefix_(prefix), characters_(characters) {}

  MarkdownReport write(const Report& report) {
    add("# " + markdown_text(report.title));
    for (const Paragraph& paragraph : report.face) (*this)(paragraph);
    for (const Section& section : report.sections) write(section, 2);
    return std::move(result_);
  }

  void operator()(const Paragraph& paragraph) {
    const std::string text = markdown_text(paragraph.text);
    switch (paragraph.tone) {
      case Tone::plain: return add(text);
      case Tone::strong: return add("**" + text + "**");
      case Tone::caution: return add("> **Caution:** " + text);
    }
  }

  void operator()(const List& list) {
    std::string lines;
    for (const std::string& item : list.items) lines += "- " + markdown_text(item) + "\n";
    add(lines);
  }

  void operator()(const Pairs& pairs) {
    std::string lines;
    for (const auto& [term, text] : pairs.entries) {
      lines += fmt::format("- **{}:** {}\n", markdown_text(term), markdown_text(text));
    }
    add(lines);
  }

  void operator()(const Table& table) {
    std::string head = "|";
    std::string rule = "|";
    for (const Column& column : table.columns) {
      head += fmt::format(" {} |", markdown_text(column.title));
      rule += column.align == Align::right ? " ---: |" : " --- |";
    }
    std::string lines = head + "\n" + rule + "\n";
    for (const auto& row : table.rows) {
      lines += "|";
      for (const std::string& cell : row) lines += fmt::format(" {} |", markdown_text(cell));
      lines += "\n";
    }
    add(lines);
  }

  void operator()(const ChartFigure& figure) {
    if (prefix_.empty()) {
      return add(
          fmt::format("```text\n{}```", text_chart(figure.chart, text_chart_width, characters_)));
    }
    const std::string name = fmt::format("{}-{}.svg", prefix_, figure.name);
    result_.charts.push_back({name, svg(figure.chart)});
    add(fmt::format("![{}]({})", markdown_text(figure.chart.description), name));
    add(fmt::format("`{}`", sparkline(figure.chart)));
  }

 private:
  void write(const Section& section, std::size_t level) {
    add(std::string(level, '#') + " " + markdown_text(section.title));
    for (const Block& block : section.blocks) std::visit(*this, block);
    for (const Section& part : section.parts) write(part, level + 1);
  }

  void add(std::string_view block) {
    while (block.ends_with('\n')) block.remove_suffix(1);
    if (!result_.text.empty()) result_.text += '\n';
    result_.text += block;
    result_.text += '\n';
  }

  std::string_view prefix_;
  CharacterSet characters_;
  MarkdownReport result_;
};

}  // namespace

MarkdownReport markdown_with_files(const Report& report, std::string_view prefix) {
  return MarkdownWriter(prefix).write(report);
}

std::string markdown_in_one(const Report& report, CharacterSet characters) {
  return MarkdownWriter("", characters).write(report).text;
}

}  // namespace cop
