#include "cop/report/render/text.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/report/render/text_chart.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_text = 4000;

std::string padded(const std::string& cell, std::size_t width, Align align) {
  const std::string blanks(width - std::min(width, count_code_points(cell)), ' ');
  return align == Align::right ? blanks + cell : cell + blanks;
}

/// One block after the other, wrapped and indented.
class TextWriter {
 public:
  explicit TextWriter(std::size_t width) : width_(width) {}

  std::string write(const Report& report) {
    add_line(shown(report.title));
    for (const Paragraph& paragraph : report.face) (*this)(paragraph);
    for (const Section& section : report.sections) write(section);
    return std::move(text_);
  }

  void operator()(const Paragraph& paragraph) {
    add_wrapped("", paragraph.tone == Tone::caution ? "! " + paragraph.text : paragraph.text);
  }
  void operator()(const List& list) {
    for (const std::string& item : list.items) add_wrapped("- ", item);
  }
  void operator()(const Pairs& pairs) {
    for (const auto& [term, text] : pairs.entries) {
      add_wrapped("- ", fmt::format("{}: {}", term, text));
    }
  }
  void operator()(const ChartFigure& figure) {
    text_ += text_chart(figure.chart, static_cast<int>(width_));
  }
  void operator()(const Table& table) {
    const std::vector<std::size_t> widths = widths_of(table);
    for (const auto& row : table.rows) {
      std::string line = "  ";
      for (std::size_t i = 0; i < row.size(); ++i) {
        line += padded(shown(row[i], longest_text), widths[i], table.columns[i].align) + "  ";
      }
      add_line(line);
    }
  }

 private:
  void write(const Section& section) {
    text_ += '\n';
    add_line(shown(section.title));
    for (const Block& block : section.blocks) std::visit(*this, block);
    for (const Section& part : section.parts) write(part);
  }

  static std::vector<std::size_t> widths_of(const Table& table) {
    std::vector<std::size_t> widths(table.columns.size());
    for (const auto& row : table.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        widths[i] = std::max(widths[i], count_code_points(shown(row[i], longest_text)));
      }
    }
    return widths;
  }

  void add_line(std::string_view line) {
    text_ += line.substr(0, line.find_last_not_of(' ') + 1);
    text_ += '\n';
  }

  /// The text in lines of the width, the first one behind the lead, the others in line with it.
  void add_wrapped(std::string_view lead, const std::string& raw) {
    std::string line = "  " + std::string(lead);
    const std::string indent(2 + lead.size(), ' ');
    std::string_view rest = raw;
    bool empty = true;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find_first_of(" \n\t"), rest.size());
      const std::string word = shown(rest.substr(0, end), longest_text);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (word.empty()) continue;
      if (!empty && count_code_points(line) + 1 + count_code_points(word) > width_) {
        add_line(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : " " + word;
      empty = false;
    }
    add_line(line);
  }

  std::size_t width_;
  std::string text_;
};

}  // namespace

std::string text(const Report& report, std::size_t width) {
  return TextWriter(width).write(report);
}

}  // namespace cop
