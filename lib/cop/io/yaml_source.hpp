#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cop/io/yaml.hpp"
#include "cop/io/yaml_extent.hpp"

namespace cop {

/// A YAML text that can be changed where its nodes stand. Each change returns the changed text, or
/// nothing where the place is laid out in a way that it does not know; whether the new text says
/// what was wanted is for others to prove. Values are YAML that begins in the first column.
class YamlSource {
 public:
  YamlSource(std::string_view text, const YamlDocument& document)
      : text_(text), extents_(text), root_(document.root()) {}

  /// Another value in place of the one of a key; `mapping` holds it.
  [[nodiscard]] std::optional<std::string> with_value(const YamlNode& node, const YamlNode& mapping,
                                                      std::string_view value) const;
  /// A new key behind the others.
  [[nodiscard]] std::optional<std::string> with_key(const YamlNode& mapping, std::string_view key,
                                                    std::string_view value) const;
  /// A new item behind the others of a list that holds some.
  [[nodiscard]] std::optional<std::string> with_item(const YamlNode& list,
                                                     std::string_view item) const;

  /// `key: value` one step further in than the key that holds it.
  [[nodiscard]] std::string as_mapping(std::string_view key, std::string_view value) const;
  /// `- item`, as far in as other lists of the text.
  [[nodiscard]] std::string as_list(std::string_view item) const;

 private:
  [[nodiscard]] std::optional<std::string> with_flow_value(const YamlNode& node,
                                                           const YamlNode& mapping,
                                                           std::string_view value) const;
  [[nodiscard]] std::optional<std::string> with_flow_child(const YamlNode& collection,
                                                           const std::string& child) const;

  std::string_view text_;
  YamlExtents extents_;
  const YamlNode& root_;
};

}  // namespace cop
