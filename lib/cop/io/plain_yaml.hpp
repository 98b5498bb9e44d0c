#pragma once

#include <string_view>
#include <variant>

#include "cop/io/yaml.hpp"

namespace cop {

/// Why the quick reader leaves a text to yaml-cpp. Which texts it reads is in plain_yaml.md.
enum class NotPlain {
  characters,
  document_marks,
  anchors,
  lines_of_text,
  brackets,
  block_texts,
  escapes,
  keys,
  indents,
  empty_items,
  colons,
  sizes,
  nothing,
};

/// The words for a reason, in the plural: "anchors, aliases or tags".
const char* name_of(NotPlain reason);

/// Reads the plain YAML that cop writes and that most people do, some seventy times as fast as
/// yaml-cpp. It gives the very tree that yaml-cpp would give, or none: it never judges a text.
std::variant<YamlDocument, NotPlain> read_plain_yaml(const FileName& file, std::string_view text);

}  // namespace cop
