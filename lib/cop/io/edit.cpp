#include "cop/io/edit.hpp"

#include <algorithm>

#include "cop/io/text_check.hpp"
#include "cop/io/text_lines.hpp"
#include "cop/io/yaml_source.hpp"
#include "cop/io/yaml_values.hpp"

namespace cop {
namespace {

std::string_view without_last_line_ends(std::string_view text) {
  return text.substr(0, text.find_last_not_of('\n') + 1);
}

/// What is wanted: the values of the old tree, and others at one pointer.
struct Wanted {
  YamlValues before, after;

  /// Adds what a YAML text holds at the pointer. Returns whether it can be read.
  bool add(std::string_view yaml, const std::string& pointer) {
    const auto document = read_sound_yaml(yaml);
    if (document) gather_values(document->root(), pointer, after);
    return document.has_value();
  }
};

Wanted wanted_from(const YamlDocument& document) {
  Wanted wanted;
  gather_values(document.root(), "", wanted.before);
  wanted.after = wanted.before;
  return wanted;
}

/// The edited text behind the byte order mark of the whole file, if it says just what is wanted.
std::optional<std::string> proven(std::string_view whole, std::string_view text,
                                  const std::optional<std::string>& edited,
                                  const YamlValues& wanted) {
  const auto document = edited ? read_sound_yaml(*edited) : std::nullopt;
  if (!document) return std::nullopt;
  YamlValues values;
  gather_values(document->root(), "", values);
  if (values != wanted) return std::nullopt;
  return std::string(whole.substr(0, whole.size() - text.size())) + *edited;
}

/// A pointer taken apart into the mapping that holds the last step, and that step.
struct Place {
  std::string mapping, key;
};

std::optional<Place> place_of(std::string_view pointer) {
  const std::vector<std::string> steps = steps_of(pointer);
  if (steps.empty()) return std::nullopt;
  return Place{std::string(pointer.substr(0, pointer.rfind('/'))), steps.back()};
}

/// The lines of the field and those below it, up to the next field, moved to the first column.
std::string own_lines(const YamlNode& field, const std::vector<std::string>& lines) {
  const auto first = static_cast<std::size_t>(field.key->line) - 1;
  const std::size_t end =
      field.next == nullptr ? lines.size() : static_cast<std::size_t>(field.next->key->line) - 1;
  return joined({lines.begin() + static_cast<std::ptrdiff_t>(first),
                 lines.begin() + static_cast<std::ptrdiff_t>(end)});
}

YamlLine line_of(const YamlNode& field, const std::vector<std::string>& lines) {
  const std::string own = own_lines(field, lines);
  const std::string value = own.substr(std::min(own.find(':') + 1, own.size()));
  return {std::string(field.key->text), value.substr(value.starts_with(' ') ? 1 : 0)};
}

/// The lines below the first, moved to the first column.
std::string lines_below(const std::string& value) {
  std::vector<std::string> lines = lines_of(value);
  lines.erase(lines.begin());
  std::size_t indent = std::string::npos;
  for (const std::string& line : lines) indent = std::min(indent, line.find_first_not_of(' '));
  for (std::string& line : lines) line.erase(0, std::min(indent, line.size()));
  return joined(lines);
}

/// Whether the node is a word in quotes that says what the plain value says.
bool is_same_word(const YamlNode& node, std::string_view value) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return node.quoted && node.text == value && !value.empty() && is_letter(value.front());
}

}  // namespace

std::optional<std::string> set_key(std::string_view whole, std::string_view pointer,
                                   const YamlLine& line) {
  const std::string_view text = without_byte_order_mark(whole);
  const auto document = read_sound_yaml(text);
  if (!document) return std::nullopt;
  const YamlSource source(text, *document);
  const YamlNode* mapping = node_at(document->root(), pointer);
  if (mapping == nullptr || mapping->kind == YamlKind::null) {
    const auto place = place_of(pointer);
    if (!place) return std::nullopt;
    return set_key(whole, place->mapping, {place->key, source.as_mapping(line.key, line.value)});
  }
  if (mapping->kind != YamlKind::mapping) return std::nullopt;
  Wanted wanted = wanted_from(*document);
  const std::string at = step_below(std::string(pointer), line.key);
  erase_values(at, wanted.after);
  if (!wanted.add(line.value, at)) return std::nullopt;
  if (wanted.after == wanted.before) return std::string(whole);
  const YamlNode* old = mapping->find(line.key);
  if (old != nullptr && is_same_word(*old, line.value)) return std::string(whole);
  const auto edited = old == nullptr ? source.with_key(*mapping, line.key, line.value)
                                     : source.with_value(*old, *mapping, line.value);
  return proven(whole, text, edited, wanted.after);
}

std::optional<std::string> append_item(std::string_view whole, std::string_view pointer,
                                       std::string_view given) {
  const std::string_view text = without_byte_order_mark(whole);
  const std::string_view item = without_last_line_ends(given);
  const auto document = read_sound_yaml(text);
  if (!document) return std::nullopt;
  const YamlSource source(text, *document);
  const YamlNode* list = node_at(document->root(), pointer);
  const bool is_empty = list == nullptr || list->kind == YamlKind::null ||
                        (list->kind == YamlKind::sequence && list->size == 0);
  if (is_empty) {
    const auto place = place_of(pointer);
    if (!place) return std::nullopt;
    return set_key(whole, place->mapping, {place->key, source.as_list(item)});
  }
  if (list->kind != YamlKind::sequence) return std::nullopt;
  Wanted wanted = wanted_from(*document);
  const std::string at = step_below(std::string(pointer), std::to_string(list->size));
  if (!wanted.add(item, at)) return std::nullopt;
  return proven(whole, text, source.with_item(*list, item), wanted.after);
}

std::optional<std::string> set_fields(std::string_view text, std::string_view mapping,
                                      std::string_view fields) {
  const auto document = read_sound_yaml(fields);
  if (!document) return std::nullopt;
  const std::vector<std::string> lines = lines_of(fields);
  std::optional<std::string> edited(text);
  for (const YamlNode& field : document->root().children()) {
    if (!edited) return std::nullopt;
    const YamlLine line = line_of(field, lines);
    const std::string inner = step_below(std::string(mapping), line.key);
    const bool one_by_one = field.kind == YamlKind::mapping && !field.flow;
    edited = one_by_one ? set_fields(*edited, inner, lines_below(line.value))
                        : set_key(*edited, mapping, line);
  }
  return edited;
}

std::optional<std::string> find_item(std::string_view text, std::string_view list,
                                     std::string_view key, std::string_view value) {
  const auto document = read_sound_yaml(without_byte_order_mark(text));
  const YamlNode* items = document ? node_at(document->root(), list) : nullptr;
  if (items == nullptr || items->kind != YamlKind::sequence) return std::nullopt;
  std::size_t index = 0;
  for (const YamlNode& item : items->children()) {
    const YamlNode* found = item.find(key);
    if (found != nullptr && found->text == value) {
      return step_below(std::string(list), std::to_string(index));
    }
    ++index;
  }
  return std::nullopt;
}

}  // namespace cop
