#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "cop/io/yaml.hpp"

namespace cop {

/// The bytes of a value: from `begin` to `head_end` in one piece, and for a block text (`|` or `>`)
/// whose first line that is, its further lines up to `end`.
struct YamlExtent {
  std::size_t begin = 0;
  std::size_t head_end = 0;
  std::size_t end = 0;
};

/// Finds the bytes of the nodes of a text, which the parser names by line and column of their start
/// only. Nothing where it cannot be sure.
class YamlExtents {
 public:
  explicit YamlExtents(std::string_view text);

  /// The byte at which the node starts.
  [[nodiscard]] std::size_t start(const YamlNode& node) const;

  /// The bytes of a text, a list or mapping in brackets, or the word for nothing: for a key without
  /// any value the place behind its colon. `parent` is the list or mapping that holds the node.
  [[nodiscard]] std::optional<YamlExtent> of(const YamlNode& node, const YamlNode& parent) const;

  /// The end of the last byte that belongs to the node.
  [[nodiscard]] std::optional<std::size_t> end(const YamlNode& node, const YamlNode& parent) const;

  /// How far the keys of a mapping of lines, or the dashes of such a list, are indented; nothing
  /// where anything but blanks and dashes stands before them.
  [[nodiscard]] std::optional<std::size_t> indent(const YamlNode& block) const;

  /// The byte behind the colon of a node's key.
  [[nodiscard]] std::optional<std::size_t> behind_colon(const YamlNode& key) const;

 private:
  [[nodiscard]] std::optional<YamlExtent> of_text(const YamlNode& node,
                                                  const YamlNode& parent) const;
  [[nodiscard]] YamlExtent of_block(std::size_t begin, std::size_t indent) const;
  [[nodiscard]] std::optional<YamlExtent> of_plain(const YamlNode& node, std::size_t begin,
                                                   std::optional<std::size_t> indent) const;
  [[nodiscard]] std::optional<YamlExtent> of_nothing(const YamlNode& node) const;
  [[nodiscard]] std::optional<std::size_t> behind_bracket(std::size_t begin) const;
  [[nodiscard]] std::optional<std::size_t> behind_quote(std::size_t begin) const;
  [[nodiscard]] std::size_t end_of_line(std::size_t at) const;

  std::string_view text_;
  std::vector<std::size_t> lines_;
};

}  // namespace cop
