#include "cop/record/blank_entries.hpp"

#include <algorithm>
#include <vector>

#include "cop/io/yaml.hpp"

namespace cop::app {
namespace {

/// What the form itself says in the entries of its lists.
bool is_of_the_form(std::string_view list, std::string_view key) {
  return (list == "updates" && key == "action") || (list == "cycles" && key == "id") ||
         (list == "observations" && key == "measure") || (list == "cpd" && key == "member");
}

bool is_blank(const YamlNode& node) {
  if (node.kind == YamlKind::null) return true;
  if (node.kind == YamlKind::scalar) return node.text.empty();
  return std::all_of(node.children().begin(), node.children().end(), is_blank);
}

bool is_blank_entry(std::string_view list, const YamlNode& entry) {
  if (entry.kind != YamlKind::mapping || entry.flow) return false;
  const auto children = entry.children();
  return std::all_of(children.begin(), children.end(), [list](const YamlNode& child) {
    return is_blank(child) || is_of_the_form(list, child.key->text);
  });
}

int last_line(const YamlNode& node) {
  int last = node.end_line;
  for (const YamlNode& child : node.children()) last = std::max(last, last_line(child));
  return last;
}

/// Marks the lines of blank entries below the node.
void mark(const YamlNode& node, std::vector<bool>& lines) {
  for (const YamlNode& child : node.children()) {
    const bool in_list = node.kind == YamlKind::sequence && node.key != nullptr && !node.flow;
    if (!in_list || !is_blank_entry(node.key->text, child)) {
      mark(child, lines);
      continue;
    }
    for (int line = child.line; line <= last_line(child); ++line) {
      lines.at(static_cast<std::size_t>(line)) = true;
    }
  }
}

}  // namespace

std::string without_blank_entries(std::string_view text) {
  Diagnostics ignored;
  const auto document = read_yaml("form", text, ignored);
  if (!document) return std::string(text);
  std::vector<bool> blank(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2);
  mark(document->root(), blank);
  std::string filled;
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    filled += blank.at(line) ? std::string_view("\n") : text.substr(0, end);
    text.remove_prefix(end);
  }
  return filled;
}

}  // namespace cop::app
