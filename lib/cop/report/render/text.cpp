#include "cop/report/render/text.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/report/render/text_chart.hpp"
#include "cop/report/render/text_table.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_text = 4000;

/// One block after the other, wrapped and indented.
class TextWriter {
 public:
  TextWriter(std::size_t width, CharacterSet characters) : width_(width), characters_(characters) {}

  std::string write(const Report& report) {
    add_line(shown(report.title));
    for (const Paragraph& paragraph : report.face) (*this)(paragraph);
    for (const Section& section : report.sections) write(section);
    return std::move(text_);
  }

  void operator()(const Paragraph& paragraph) {
    add_wrapped("", paragraph.tone == Tone::caution ? "! " + paragraph.text : paragraph.text);
  }
  void operator()(const Prose& prose) {
    if (!prose.term.empty()) add_wrapped("", prose.term + ":");
    std::string_view rest = prose.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      add_wrapped("", std::string(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  void operator()(const List& list) {
    for (const std::string& item : list.items) add_wrapped("- ", item);
  }
  void operator()(const Pairs& pairs) {
    std::size_t longest = 0;
    for (const auto& entry : pairs.entries) {
      longest = std::max(longest, count_code_points(shown(entry.first)));
    }
    for (const auto& [term, text] : pairs.entries) {
      const std::string lead = shown(term);
      add_wrapped(lead + std::string(longest + 2 - count_code_points(lead), ' '), text);
    }
  }
  void operator()(const ChartFigure& figure) {
    text_ += text_chart(figure.chart, static_cast<int>(width_), characters_);
  }
  void operator()(const Table& table) { text_ += text_table(table, width_); }

 private:
  void write(const Section& section) {
    text_ += '\n';
    write_part(section);
  }

  void write_part(const Section& section) {
    if (!section.title.empty()) add_line(shown(section.title));
    for (const Block& block : section.blocks) {
      const bool is_table = std::holds_alternative<Table>(block);
      if (is_table && &block != section.blocks.data()) text_ += '\n';
      std::visit(*this, block);
    }
    for (const Section& part : section.parts) {
      TextWriter inner(width_ - 2, characters_);
      inner.write_part(part);
      add_indented(inner.text_);
    }
  }

  void add_indented(std::string_view lines) {
    while (!lines.empty()) {
      const std::size_t end = lines.find('\n');
      add_line("  " + std::string(lines.substr(0, end)));
      lines.remove_prefix(end + 1);
    }
  }

  void add_line(std::string_view line) {
    text_ += line.substr(0, line.find_last_not_of(' ') + 1);
    text_ += '\n';
  }

  /// The text in lines of the width, the first one behind the lead, the others in line with it.
  void add_wrapped(std::string_view lead, const std::string& raw) {
    std::string line = "  " + std::string(lead);
    const std::string indent(2 + count_code_points(lead), ' ');
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
  CharacterSet characters_;
  std::string text_;
};

}  // namespace

std::string text(const Report& report, std::size_t width, CharacterSet characters) {
  return TextWriter(width, characters).write(report);
}

}  // namespace cop
