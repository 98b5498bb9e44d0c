#include "cop/io/yaml_source.hpp"

#include <algorithm>
#include <vector>

#include "cop/io/text_lines.hpp"
#include "cop/io/yaml_values.hpp"

namespace cop {
namespace {

constexpr std::size_t usual_step = 2;

/// A list or mapping of lines inside a mapping of lines, and that mapping.
struct Nested {
  const YamlNode* outer = nullptr;
  const YamlNode* inner = nullptr;
};

Nested first_nested(const YamlNode& node, YamlKind kind) {
  for (const YamlNode& child : node.children()) {
    const bool found = node.kind == YamlKind::mapping && child.kind == kind && !child.flow;
    if (found && child.first_child != nullptr) return {&node, &child};
    const Nested below = first_nested(child, kind);
    if (below.inner != nullptr) return below;
  }
  return {};
}

/// How much further in the first block of this kind stands than the key that holds it.
std::size_t step_to(YamlKind kind, const YamlNode& root, const YamlExtents& extents,
                    std::size_t otherwise) {
  const Nested nested = first_nested(root, kind);
  if (nested.inner == nullptr) return otherwise;
  const auto outer = extents.indent(*nested.outer);
  const auto inner = extents.indent(*nested.inner);
  return outer && inner && *inner >= *outer ? *inner - *outer : otherwise;
}

std::vector<std::string> with_lead(std::string_view item, std::string_view lead) {
  std::vector<std::string> lines = indented(lines_of(item), lead.size());
  if (!lines.empty()) lines.front().replace(0, lead.size(), lead);
  return lines;
}

std::optional<std::string> in_one_line(const YamlNode& node, const YamlNode& parent,
                                       std::string_view text, const YamlExtents& extents);

/// The children of a list or mapping with commas between.
std::optional<std::string> listed(const YamlNode& node, std::string_view text,
                                  const YamlExtents& extents) {
  std::string list;
  for (const YamlNode& child : node.children()) {
    const auto value = in_one_line(child, node, text, extents);
    if (!value) return std::nullopt;
    list += list.empty() ? "" : ", ";
    if (child.key != nullptr) list += std::string(child.key->text) + ": ";
    list += *value;
  }
  return list;
}

std::optional<std::string> in_one_line(const YamlNode& node, const YamlNode& parent,
                                       std::string_view text, const YamlExtents& extents) {
  if (node.kind == YamlKind::sequence || node.kind == YamlKind::mapping) {
    const auto list = listed(node, text, extents);
    if (!list) return std::nullopt;
    return node.kind == YamlKind::sequence ? "[" + *list + "]" : "{" + *list + "}";
  }
  const auto extent = extents.of(node, parent);
  if (!extent || extent->end != extent->head_end) return std::nullopt;
  std::string value(text.substr(extent->begin, extent->end - extent->begin));
  if (value.find('\n') != value.npos) return std::nullopt;
  return value;
}

/// YAML of lines as it is written between brackets.
std::optional<std::string> flow_form(std::string_view yaml) {
  if (yaml.find('\n') == yaml.npos && yaml.find(": ") == yaml.npos) return std::string(yaml);
  const auto document = read_sound_yaml(yaml);
  if (!document) return std::nullopt;
  return in_one_line(document->root(), document->root(), yaml, YamlExtents(yaml));
}

}  // namespace

std::string YamlSource::as_mapping(std::string_view key, std::string_view value) const {
  std::vector<std::string> lines = lines_of(value);
  if (lines.empty()) lines.emplace_back();
  lines.front() = std::string(key) + ":" + (lines.front().empty() ? "" : " ") + lines.front();
  return "\n" + joined(indented(lines, step_to(YamlKind::mapping, root_, extents_, usual_step)));
}

std::string YamlSource::as_list(std::string_view item) const {
  const std::size_t usual = step_to(YamlKind::mapping, root_, extents_, usual_step);
  return "\n" + joined(indented(with_lead(item, "- "),
                                step_to(YamlKind::sequence, root_, extents_, usual)));
}

std::optional<std::string> YamlSource::with_flow_value(const YamlNode& node,
                                                       const YamlNode& mapping,
                                                       std::string_view value) const {
  const auto extent = extents_.of(node, mapping);
  const auto flow = flow_form(value);
  if (!extent || !flow) return std::nullopt;
  ChangedText changed(text_);
  const bool is_nothing = extent->begin == extent->end;
  changed.replace(extent->begin, extent->end, (is_nothing ? " " : "") + *flow);
  return changed.take();
}

std::optional<std::string> YamlSource::with_value(const YamlNode& node, const YamlNode& mapping,
                                                  std::string_view value) const {
  if (mapping.flow) return with_flow_value(node, mapping, value);
  const auto extent = extents_.of(node, mapping);
  const auto indent = extents_.indent(mapping);
  const auto colon = extents_.behind_colon(*node.key);
  if (!extent || !indent || !colon) return std::nullopt;
  const std::string_view old = text_.substr(extent->begin, extent->head_end - extent->begin);
  const bool holds_more = node.kind == YamlKind::sequence || node.kind == YamlKind::mapping;
  if (holds_more && old.find_first_of("#\n") != old.npos) return std::nullopt;

  std::vector<std::string> lines = lines_of(value);
  if (lines.empty()) return std::nullopt;
  const std::string first = lines.front();
  lines.erase(lines.begin());
  ChangedText changed(text_);
  const std::size_t line_end = changed.end_of_line(extent->head_end);
  changed.put_lines(line_end, std::max(line_end, extent->end), indented(lines, *indent));
  if (first.empty()) {
    changed.replace(*colon, extent->head_end, "");
  } else {
    const bool is_nothing = extent->begin == *colon;
    changed.replace(extent->begin, extent->head_end, (is_nothing ? " " : "") + first);
  }
  return changed.take();
}

std::optional<std::string> YamlSource::with_flow_child(const YamlNode& collection,
                                                       const std::string& child) const {
  ChangedText changed(text_);
  if (collection.last_child == nullptr) {
    const std::size_t inside = extents_.start(collection) + 1;
    changed.replace(inside, inside, child);
    return changed.take();
  }
  const auto end = extents_.end(*collection.last_child, collection);
  if (!end) return std::nullopt;
  changed.replace(*end, *end, ", " + child);
  return changed.take();
}

std::optional<std::string> YamlSource::with_key(const YamlNode& mapping, std::string_view key,
                                                std::string_view value) const {
  if (mapping.flow) {
    const auto flow = flow_form(value);
    return flow ? with_flow_child(mapping, std::string(key) + ": " + *flow) : std::nullopt;
  }
  const auto indent = extents_.indent(mapping);
  const auto end = extents_.end(mapping, mapping);
  std::vector<std::string> lines = lines_of(value);
  if (!indent || !end || lines.empty()) return std::nullopt;
  lines.front() = std::string(key) + ":" + (lines.front().empty() ? "" : " ") + lines.front();
  ChangedText changed(text_);
  const std::size_t behind = changed.end_of_comments(*end, std::max<std::size_t>(*indent, 1));
  changed.put_lines(behind, behind, indented(lines, *indent));
  return changed.take();
}

std::optional<std::string> YamlSource::with_item(const YamlNode& list,
                                                 std::string_view item) const {
  if (list.flow) {
    const auto flow = flow_form(item);
    return flow ? with_flow_child(list, *flow) : std::nullopt;
  }
  const auto indent = extents_.indent(list);
  const auto end = extents_.end(list, list);
  if (!indent || !end) return std::nullopt;
  ChangedText changed(text_);
  const std::size_t behind = changed.end_of_comments(*end, *indent + 1);
  changed.put_lines(behind, behind, indented(with_lead(item, "- "), *indent));
  return changed.take();
}

}  // namespace cop
