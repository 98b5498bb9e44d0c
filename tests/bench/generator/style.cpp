#include "style.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/core.h>

namespace bench {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether `cop` writes the words without quotes.
bool is_plain(std::string_view text) {
  return is_letter(text.front()) && std::all_of(text.begin(), text.end(), [](char c) {
           return is_letter(c) || (c >= '0' && c <= '9') ||
                  std::string_view(" -_./()+%;").find(c) != std::string_view::npos;
         });
}

std::string single_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'";
}

class Writer {
 public:
  explicit Writer(const Style& style) : style_(style) {}

  std::string take() { return std::move(text_); }

  void map(const Node& node, int indent, bool first_is_begun) {
    for (const auto& [key, value] : node.children) {
      const bool begun = first_is_begun && &value == &node.children.front().second;
      if (indent == 0) before_section(key);
      text_ += fmt::format("{:{}}{}:", "", begun ? 0 : indent, key);
      this->value(value, indent);
    }
  }

 private:
  void before_section(std::string_view key) {
    if (text_.empty()) return;
    if (style_.empty_lines) text_ += '\n';
    if (style_.comments && key.size() > 6) text_ += fmt::format("# {} of the day\n", key);
  }

  void value(const Node& node, int indent) {
    switch (node.kind) {
      case Node::Kind::bare: text_ += ' ' + node.text + '\n'; break;
      case Node::Kind::words: text_ += ' ' + quoted(node.text) + remark() + '\n'; break;
      case Node::Kind::prose: prose(node.text, indent + style_.step); break;
      case Node::Kind::map:
        text_ += '\n';
        map(node, indent + style_.step, false);
        break;
      case Node::Kind::list: list(node, indent); break;
      case Node::Kind::codes: style_.codes_in_lines ? list(node, indent) : codes(node); break;
    }
  }

  [[nodiscard]] std::string quoted(const std::string& text) const {
    if (style_.single_quotes) return single_quoted(text);
    return is_plain(text) ? text : '"' + text + '"';
  }

  std::string remark() {
    ++remarks_;
    return style_.comments && remarks_ % 3 == 0 ? "  # as agreed" : "";
  }

  void prose(std::string_view lines, int indent) {
    if (lines.find('\n') == lines.npos && !style_.folded_prose) {
      text_ += ' ' + quoted(std::string(lines)) + '\n';
      return;
    }
    text_ += style_.folded_prose ? " >-\n" : " |-\n";
    while (true) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      text_ += fmt::format("{:{}}{}\n", "", indent, lines.substr(0, end));
      if (end == lines.size()) return;
      lines.remove_prefix(end + 1);
    }
  }

  void codes(const Node& node) {
    text_ += " [";
    for (const auto& entry : node.children) {
      if (&entry != &node.children.front()) text_ += ", ";
      text_ += entry.second.text;
    }
    text_ += "]\n";
  }

  void list(const Node& node, int indent) {
    text_ += '\n';
    const int dash = style_.flush_lists ? indent : indent + style_.step;
    for (const auto& entry : node.children) this->entry(entry.second, dash);
  }

  void entry(const Node& node, int dash) {
    text_ += fmt::format("{:{}}- ", "", dash);
    if (node.kind == Node::Kind::bare) {
      text_ += node.text + '\n';
    } else if (style_.entries_in_braces && is_small(node)) {
      braces(node);
    } else {
      map(node, dash + 2, true);
    }
  }

  static bool is_small(const Node& node) {
    return std::all_of(node.children.begin(), node.children.end(),
                       [](const auto& child) { return child.second.kind == Node::Kind::bare; });
  }

  void braces(const Node& node) {
    text_ += '{';
    for (const auto& [key, value] : node.children) {
      if (&value != &node.children.front().second) text_ += ", ";
      text_ += fmt::format("{}: {}", key, value.text);
    }
    text_ += "}\n";
  }

  const Style& style_;
  std::string text_;
  int remarks_ = 0;
};

}  // namespace

Style hand_style(Numbers& numbers) {
  Style style;
  style.step = numbers.one_in(3) ? 4 : 2;
  style.flush_lists = numbers.one_in(2);
  style.codes_in_lines = numbers.one_in(2);
  style.entries_in_braces = numbers.one_in(2);
  style.single_quotes = numbers.one_in(3);
  style.folded_prose = numbers.one_in(2);
  style.comments = numbers.one_in(2);
  style.empty_lines = numbers.one_in(2);
  return style;
}

std::string written(const Node& map, const Style& style) {
  Writer writer(style);
  writer.map(map, 0, false);
  return writer.take();
}

}  // namespace bench
