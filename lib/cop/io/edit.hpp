#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// A key and its value as YAML text on one line.
struct YamlLine {
  std::string key;
  std::string value;
};

/// Edits of files that people edit too. Each one changes or inserts text at the place that the
/// parser names, then reads the result and compares it with the old tree: unless exactly the wanted
/// values differ, it returns nothing and the file stays as it is. Comments, blank lines, quotes,
/// line ends, a byte order mark and unknown keys survive.

/// The text with another item at the end of the list that stands at the top under `list`.
std::optional<std::string> append_item(std::string_view text, std::string_view list,
                                       const std::vector<YamlLine>& item);

/// The text with the value of a key set in the mapping that a JSON Pointer names (empty for the
/// whole file); a key that is not there is added behind the others.
std::optional<std::string> set_key(std::string_view text, std::string_view mapping,
                                   const YamlLine& line);

}  // namespace cop
