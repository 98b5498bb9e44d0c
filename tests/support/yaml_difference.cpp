#include "support/yaml_difference.hpp"

#include <fmt/core.h>

#include "cop/io/plain_yaml.hpp"

namespace cop::test {
namespace {

std::string fields_of(const YamlNode& node) {
  return fmt::format("{}:{}-{}:{} kind {}{}{}{}{}, {} children, '{}'", node.line, node.column,
                     node.end_line, node.end_column, static_cast<int>(node.kind),
                     node.quoted ? " quoted" : "", node.flow ? " flow" : "",
                     node.cut_short ? " cut short" : "", node.left_out ? " left out" : "",
                     node.size, node.text);
}

bool same_fields(const YamlNode& a, const YamlNode& b) {
  return a.kind == b.kind && a.quoted == b.quoted && a.flow == b.flow &&
         a.cut_short == b.cut_short && a.left_out == b.left_out && a.text == b.text &&
         a.line == b.line && a.column == b.column && a.end_line == b.end_line &&
         a.end_column == b.end_column && a.size == b.size &&
         (a.key == nullptr) == (b.key == nullptr);
}

}  // namespace

std::string difference(const YamlNode& a, const YamlNode& b) {
  if (!same_fields(a, b)) return fields_of(a) + "\n" + fields_of(b);
  if (a.key != nullptr) {
    if (auto found = difference(*a.key, *b.key); !found.empty()) return found;
  }
  const YamlNode* other = b.first_child;
  for (const YamlNode& child : a.children()) {
    if (auto found = difference(child, *other); !found.empty()) return found;
    other = other->next;
  }
  return {};
}

QuickReading compare_quick_reading(std::string_view text) {
  const auto quick = read_plain_yaml("a.yaml", text);
  const auto* document = std::get_if<YamlDocument>(&quick);
  if (document == nullptr) return {};
  Diagnostics findings;
  const auto reference = read_yaml("a.yaml", text, findings, YamlParser::yaml_cpp);
  if (!findings.empty()) return {true, "yaml-cpp refuses it: " + findings.front().message};
  return {true, difference(document->root(), reference->root())};
}

}  // namespace cop::test
