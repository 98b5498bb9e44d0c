#include "cop/io/yaml_pointer.hpp"

#include <limits>

#include "cop/io/yaml.hpp"

namespace cop {
namespace {

using PlaceInText = std::tuple<int, int, int, int>;

PlaceInText place_of(const YamlNode& node) {
  return {node.line, node.column, node.end_line, node.end_column};
}

std::string escaped(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

void gather(const YamlNode& node, const std::string& pointer,
            std::map<PlaceInText, std::string>& pointers) {
  pointers.emplace(place_of(node), pointer);
  if (node.key != nullptr) pointers.emplace(place_of(*node.key), pointer);
  std::size_t index = 0;
  for (const YamlNode& child : node.children()) {
    std::string step = pointer;
    step += '/';
    step += child.key == nullptr ? std::to_string(index) : escaped(child.key->text);
    ++index;
    gather(child, step, pointers);
  }
}

}  // namespace

YamlPointers::YamlPointers(std::string_view text) {
  Diagnostics ignored;
  const auto document = read_yaml("text", text, ignored);
  if (document) gather(document->root(), "", pointers_);
}

std::optional<std::string> YamlPointers::at(const Location& where) const {
  const auto found = pointers_.find({where.line, where.column, where.end_line, where.end_column});
  if (found == pointers_.end()) return std::nullopt;
  return found->second;
}

std::optional<YamlPointers::Value> YamlPointers::around(const Location& where) const {
  if (const auto exact = at(where)) return Value{*exact, where};
  constexpr int last = std::numeric_limits<int>::max();
  auto behind = pointers_.upper_bound({where.line, where.column, last, last});
  if (where.line == 0 || behind == pointers_.begin()) return std::nullopt;
  const auto& [place, pointer] = *--behind;
  const auto [line, column, end_line, end_column] = place;
  return Value{pointer, {where.file, line, column, end_line, end_column}};
}

}  // namespace cop
