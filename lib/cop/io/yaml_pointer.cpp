#include "cop/io/yaml_pointer.hpp"

#include "cop/io/yaml.hpp"

namespace cop {
namespace {

bool stands_at(const YamlNode& node, const Location& where) {
  return node.line == where.line && node.column == where.column &&
         node.end_line == where.end_line && node.end_column == where.end_column;
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

std::optional<std::string> find(const YamlNode& node, const Location& where,
                                const std::string& pointer) {
  if (stands_at(node, where) || (node.key != nullptr && stands_at(*node.key, where))) {
    return pointer;
  }
  std::size_t index = 0;
  for (const YamlNode& child : node.children()) {
    const std::string step =
        child.key == nullptr ? std::to_string(index) : escaped(child.key->text);
    ++index;
    if (auto found = find(child, where, pointer + "/" + step)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> yaml_pointer(std::string_view text, const Location& where) {
  Diagnostics ignored;
  const auto document = read_yaml(where.file, text, ignored);
  if (!document) return std::nullopt;
  return find(document->root(), where, "");
}

}  // namespace cop
