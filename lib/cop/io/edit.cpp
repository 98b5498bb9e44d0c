#include "cop/io/edit.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"

namespace cop {
namespace {

/// Every value of a tree by its JSON Pointer: containers as their kind, scalars as their text.
using Values = std::map<std::string, std::string>;

/// The last text of a file is read without its line ends, any other with them.
std::string without_last_line_ends(std::string_view text) {
  return std::string(text.substr(0, text.find_last_not_of('\n') + 1));
}

void gather(const YamlNode& node, const std::string& pointer, Values& values) {
  switch (node.kind) {
    case YamlKind::null: values[pointer] = "null"; break;
    case YamlKind::scalar: values[pointer] = "=" + without_last_line_ends(node.text); break;
    case YamlKind::sequence: values[pointer] = "list"; break;
    case YamlKind::mapping: values[pointer] = "mapping"; break;
  }
  std::size_t index = 0;
  for (const YamlNode& child : node.children()) {
    std::string step = pointer;
    step += '/';
    step += child.key == nullptr ? std::to_string(index) : std::string(child.key->text);
    ++index;
    gather(child, step, values);
  }
}

std::optional<YamlDocument> parse(std::string_view text) {
  Diagnostics problems;
  auto document = read_yaml("file", text, problems);
  if (!problems.empty()) return std::nullopt;
  return document;
}

std::optional<Values> values_of(std::string_view text) {
  const auto document = parse(text);
  if (!document) return std::nullopt;
  Values values;
  gather(document->root(), "", values);
  return values;
}

const YamlNode* node_at(const YamlNode& root, std::string_view pointer) {
  const YamlNode* node = &root;
  while (!pointer.empty() && node != nullptr) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    const YamlNode* next = node->find(step);
    std::size_t index = 0;
    for (const YamlNode& child : node->children()) {
      if (node->kind == YamlKind::sequence && std::to_string(index++) == step) next = &child;
    }
    node = next;
  }
  return node;
}

/// The last line that holds a part of the node.
int last_line(const YamlNode& node) {
  int line = node.end_line;
  for (const YamlNode& child : node.children()) line = std::max(line, last_line(child));
  return line;
}

/// The text as lines, each with its own end.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

std::string line_end_of(std::string_view text) {
  return text.find("\r\n") == text.npos ? "\n" : "\r\n";
}

/// Puts lines behind a line (counted from 1), which gets an end if it has none.
void insert_behind(std::vector<std::string>& lines, int line, const std::vector<std::string>& added,
                   const std::string& line_end) {
  const auto at = std::min(static_cast<std::size_t>(line), lines.size());
  if (at > 0 && !lines[at - 1].ends_with('\n')) lines[at - 1] += line_end;
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), added.begin(), added.end());
}

/// Text of the first column moved to an indent: `lead` stands before its first line.
std::vector<std::string> moved_lines(std::string_view text, std::size_t indent,
                                     std::string_view lead, const std::string& line_end) {
  std::vector<std::string> moved;
  for (std::string line : lines_of(text)) {
    if (line.ends_with('\n')) line.pop_back();
    const std::string start = moved.empty() ? std::string(lead) : std::string(lead.size(), ' ');
    const std::string blanks = line.empty() ? "" : std::string(indent, ' ') + start;
    moved.push_back(blanks + line + line_end);
  }
  return moved;
}

/// How far the dash of the list's items is indented.
std::optional<std::size_t> dash_indent(const YamlNode& list,
                                       const std::vector<std::string>& lines) {
  const std::string& line = lines[static_cast<std::size_t>(list.first_child->line) - 1];
  const std::size_t dash = line.find_first_not_of(' ');
  if (dash == line.npos || line[dash] != '-') return std::nullopt;
  return dash;
}

/// The line in front of the next key, which also ends a text of several lines.
int line_before_next(const YamlNode& node, const std::vector<std::string>& lines) {
  return node.next != nullptr && node.next->key != nullptr ? node.next->key->line - 1
                                                           : static_cast<int>(lines.size());
}

/// The same without the blank lines and comments at the end, which most often belong to what
/// follows.
int last_used_line(const YamlNode& node, const std::vector<std::string>& lines) {
  int end = line_before_next(node, lines);
  const auto is_idle = [&](int line) {
    const std::string& text = lines[static_cast<std::size_t>(line) - 1];
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == text.npos || text[first] == '#';
  };
  while (end > last_line(node) && is_idle(end)) --end;
  return end;
}

/// The edited text, behind the byte order mark of the whole file, if only the expected values
/// changed.
std::optional<std::string> proven(std::string_view whole, std::string_view before,
                                  const std::string& after, Values expected) {
  const auto old_values = values_of(before);
  const auto new_values = values_of(after);
  if (!old_values || !new_values) return std::nullopt;
  for (const auto& [pointer, value] : *old_values) expected.emplace(pointer, value);
  if (*new_values != expected) return std::nullopt;
  return std::string(whole.substr(0, whole.size() - before.size())) + after;
}

/// Adds what a YAML text holds, as if it stood at the pointer. Returns whether it can be read.
bool expect(std::string_view yaml, const std::string& pointer, Values& expected) {
  const auto document = parse(yaml);
  if (document) gather(document->root(), pointer, expected);
  return document.has_value();
}

using EndOfList = int (*)(const YamlNode& list, const std::vector<std::string>& lines);

/// The text with the item behind the end of the list, or in place of `[]`.
std::optional<std::string> with_item(std::string_view text, const YamlNode& list,
                                     std::string_view item, EndOfList end_of) {
  std::vector<std::string> lines = lines_of(text);
  const std::string line_end = line_end_of(text);
  if (list.kind == YamlKind::sequence && list.first_child != nullptr) {
    const auto indent = dash_indent(list, lines);
    if (!indent) return std::nullopt;
    insert_behind(lines, end_of(list, lines), moved_lines(item, *indent, "- ", line_end), line_end);
    return joined(lines);
  }
  std::string& line = lines[static_cast<std::size_t>(list.key->line) - 1];
  const std::size_t brackets = line.find("[]");
  if (list.kind == YamlKind::sequence && brackets == line.npos) return std::nullopt;
  if (brackets != line.npos) {
    const std::size_t behind_colon = line.find_last_not_of(' ', brackets - 1) + 1;
    line.erase(behind_colon, brackets + 2 - behind_colon);
  }
  insert_behind(lines, list.key->line, moved_lines(item, 2, "- ", line_end), line_end);
  return joined(lines);
}

std::optional<std::string> with_value(std::string_view text, const YamlNode& node,
                                      const std::string& value) {
  if (node.kind != YamlKind::scalar || node.line != node.end_line) return std::nullopt;
  std::vector<std::string> lines = lines_of(text);
  std::string& line = lines[static_cast<std::size_t>(node.line) - 1];
  const std::size_t key_end = line.find(':', static_cast<std::size_t>(node.key->column) - 1);
  const std::size_t start = line.find_first_not_of(' ', key_end + 1);
  const auto length = static_cast<std::size_t>(node.end_column - node.column);
  if (key_end == line.npos || start == line.npos || start + length > line.size())
    return std::nullopt;
  line.replace(start, length, value);
  return joined(lines);
}

std::optional<std::string> with_new_key(std::string_view text, const YamlNode& mapping,
                                        const YamlLine& added) {
  if (mapping.kind != YamlKind::mapping || mapping.first_child == nullptr) return std::nullopt;
  std::vector<std::string> lines = lines_of(text);
  const std::string line_end = line_end_of(text);
  const auto indent = static_cast<std::size_t>(mapping.first_child->key->column) - 1;
  const std::vector<std::string> line{std::string(indent, ' ') + added.key + ": " + added.value +
                                      line_end};
  insert_behind(lines, last_line(mapping), line, line_end);
  return joined(lines);
}

}  // namespace

std::optional<std::string> append_item(std::string_view whole, std::string_view pointer,
                                       std::string_view item) {
  const std::string_view text = without_byte_order_mark(whole);
  const auto document = parse(text);
  const YamlNode* list = document ? node_at(document->root(), pointer) : nullptr;
  if (list == nullptr || list->key == nullptr) return std::nullopt;
  const std::string at(pointer);
  Values expected{{at, "list"}};
  if (!expect(item, at + "/" + std::to_string(list->size), expected)) return std::nullopt;
  for (const EndOfList end_of : {last_used_line, line_before_next}) {
    const auto edited = with_item(text, *list, item, end_of);
    const auto result = edited ? proven(whole, text, *edited, expected) : std::nullopt;
    if (result) return result;
  }
  return std::nullopt;
}

std::optional<std::string> set_key(std::string_view whole, std::string_view mapping,
                                   const YamlLine& line) {
  const std::string_view text = without_byte_order_mark(whole);
  const auto document = parse(text);
  const YamlNode* parent = document ? node_at(document->root(), mapping) : nullptr;
  if (parent == nullptr) return std::nullopt;
  const YamlNode* old = parent->find(line.key);
  auto edited =
      old == nullptr ? with_new_key(text, *parent, line) : with_value(text, *old, line.value);
  Values expected;
  if (!edited || !expect(line.value, std::string(mapping) + "/" + line.key, expected)) {
    return std::nullopt;
  }
  return proven(whole, text, *edited, std::move(expected));
}

std::optional<std::string> set_fields(std::string_view text, std::string_view mapping,
                                      std::string_view fields) {
  const auto document = parse(fields);
  if (!document) return std::nullopt;
  const std::vector<std::string> lines = lines_of(fields);
  std::optional<std::string> edited(text);
  for (const YamlNode& field : document->root().children()) {
    if (!edited) return std::nullopt;
    const auto first = static_cast<std::size_t>(field.key->line) - 1;
    const std::size_t end =
        field.next == nullptr ? lines.size() : static_cast<std::size_t>(field.next->key->line) - 1;
    std::string own = joined({lines.begin() + static_cast<std::ptrdiff_t>(first),
                              lines.begin() + static_cast<std::ptrdiff_t>(end)});
    if (own.ends_with('\n')) own.pop_back();
    const std::string value = own.substr(std::min(own.find(':') + 1, own.size()));
    const std::size_t start = value.starts_with(' ') ? 1 : 0;
    edited = set_key(*edited, mapping, {std::string(field.key->text), value.substr(start)});
  }
  return edited;
}

std::optional<std::string> find_item(std::string_view text, std::string_view list,
                                     std::string_view key, std::string_view value) {
  const auto document = parse(without_byte_order_mark(text));
  const YamlNode* items = document ? node_at(document->root(), list) : nullptr;
  if (items == nullptr || items->kind != YamlKind::sequence) return std::nullopt;
  std::size_t index = 0;
  for (const YamlNode& item : items->children()) {
    const YamlNode* found = item.find(key);
    if (found != nullptr && found->text == value) {
      return std::string(list) + "/" + std::to_string(index);
    }
    ++index;
  }
  return std::nullopt;
}

}  // namespace cop
