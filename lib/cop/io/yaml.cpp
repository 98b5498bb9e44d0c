#include "cop/io/yaml.hpp"

#include <istream>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "cop/io/memory_buffer.hpp"
#include "cop/io/plain_yaml.hpp"
#include "cop/io/yaml_tree_builder.hpp"

namespace cop {

YamlNode::Children YamlNode::children() const { return Children(first_child); }

const YamlNode* YamlNode::find(std::string_view key_text) const {
  for (const YamlNode& child : children()) {
    if (child.key != nullptr && child.key->text == key_text) return &child;
  }
  return nullptr;
}

namespace {

/// The parser accepts a text whose closing quote is missing when a line end follows it; without the
/// line ends at the end of the file it says so.
std::string_view without_trailing_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == text.npos ? 0 : last + 1);
}

std::optional<YamlDocument> read_by_yaml_cpp(const FileName& file, std::string_view text,
                                             Diagnostics& diagnostics) {
  MemoryBuffer buffer(text);
  std::istream stream(&buffer);
  YamlTreeBuilder tree(file, text, diagnostics);
  try {
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(tree)) parser.HandleNextDocument(tree);
  } catch (const Refused&) {
    return std::nullopt;
  } catch (const YAML::Exception& e) {
    diagnostics.push_back(yaml_trouble(file, text, {e.msg, source_mark(e.mark)}, tree.progress()));
    return std::nullopt;
  }
  if (tree.empty()) {
    diagnostics.push_back({Severity::error,
                           "file-empty",
                           {file},
                           "this file holds nothing but comments",
                           {},
                           "write its content, or delete the file"});
    return std::nullopt;
  }
  return tree.take();
}

}  // namespace

std::optional<YamlDocument> read_yaml(const FileName& file, std::string_view whole,
                                      Diagnostics& diagnostics, YamlParser parser) {
  const std::string_view text = without_trailing_blanks(whole);
  if (parser == YamlParser::quick_first) {
    auto plain = read_plain_yaml(file, text);
    if (auto* document = std::get_if<YamlDocument>(&plain)) return std::move(*document);
  }
  return read_by_yaml_cpp(file, text, diagnostics);
}

}  // namespace cop
