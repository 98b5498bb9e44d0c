#include "cop/io/yaml_values.hpp"

#include <algorithm>

#include "cop/io/text_check.hpp"

namespace cop {
namespace {

/// Whether the last text of a file has a line end depends on what stands behind it; further ones
/// are part of it.
std::string without_last_line_end(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return std::string(text);
}

std::string value_of(const YamlNode& node) {
  switch (node.kind) {
    case YamlKind::null: return "null";
    case YamlKind::sequence: return "list";
    case YamlKind::mapping: return "mapping";
    case YamlKind::scalar: break;
  }
  return (node.quoted ? '"' : '=') + without_last_line_end(node.text);
}

std::string unescaped(std::string_view step) {
  std::string text;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const std::string_view two = step.substr(i, 2);
    const bool escaped = two == "~0" || two == "~1";
    text += two == "~1" ? '/' : step[i];
    if (escaped) ++i;
  }
  return text;
}

}  // namespace

void gather_values(const YamlNode& node, const std::string& pointer, YamlValues& values) {
  values[pointer] = value_of(node);
  std::size_t index = 0;
  for (const YamlNode& child : node.children()) {
    const std::string step =
        child.key == nullptr ? std::to_string(index) : std::string(child.key->text);
    ++index;
    gather_values(child, step_below(pointer, step), values);
  }
}

void erase_values(const std::string& pointer, YamlValues& values) {
  std::erase_if(values, [&](const auto& entry) {
    const std::string_view at = entry.first;
    return at == pointer || (at.starts_with(pointer) && at.substr(pointer.size()).starts_with('/'));
  });
}

std::vector<std::string> steps_of(std::string_view pointer) {
  std::vector<std::string> steps;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    steps.push_back(unescaped(step));
    pointer.remove_prefix(step.size());
  }
  return steps;
}

std::string step_below(const std::string& pointer, std::string_view step) {
  std::string below = pointer + '/';
  for (const char c : step) {
    if (c == '~') {
      below += "~0";
    } else if (c == '/') {
      below += "~1";
    } else {
      below += c;
    }
  }
  return below;
}

const YamlNode* node_at(const YamlNode& root, std::string_view pointer) {
  const YamlNode* node = &root;
  for (const std::string& step : steps_of(pointer)) {
    if (node->kind == YamlKind::sequence) {
      std::size_t index = 0;
      const auto items = node->children();
      const auto found = std::find_if(items.begin(), items.end(), [&](const YamlNode&) {
        return std::to_string(index++) == step;
      });
      if (found == items.end()) return nullptr;
      node = &*found;
    } else {
      node = node->find(step);
    }
    if (node == nullptr) return nullptr;
  }
  return node;
}

std::optional<YamlDocument> read_sound_yaml(std::string_view text) {
  Diagnostics problems;
  if (!check_text("file", text, problems)) return std::nullopt;
  // read_yaml leaves out the blank lines at the end of a file. With a comment behind them they
  // belong to the text that keeps them (`|+`), as every other reader has it.
  std::string whole(text);
  if (whole.ends_with('\n')) whole += '#';
  auto document = read_yaml("file", whole, problems);
  if (!problems.empty()) return std::nullopt;
  return document;
}

}  // namespace cop
