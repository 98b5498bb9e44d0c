#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// Edits of files that people edit too. Each one changes or inserts text at the place that the
/// parser names, then reads the result and compares it with the old tree: unless exactly the wanted
/// values differ, it returns nothing and the file stays as it is. Comments, blank lines, quotes,
/// line ends, a byte order mark and unknown keys survive.
///
/// Places are JSON Pointers (RFC 6901), empty for the whole file. What is to be written is given as
/// YAML that begins in the first column; it is moved to the indent of its place.

/// The text with another item at the end of a list: the lines of a mapping, or a value on one line.
/// A list that is not there yet is made.
std::optional<std::string> append_item(std::string_view text, std::string_view list,
                                       std::string_view item);

/// A key and its value, which may go on in further lines: `|-` and the lines of a text, or the
/// lines of a list or a mapping.
struct YamlLine {
  std::string key;
  std::string value;
};

/// The text with the value of a key set in a mapping; a key that is not there is added behind the
/// others, and a mapping that is not there is made.
std::optional<std::string> set_key(std::string_view text, std::string_view mapping,
                                   const YamlLine& line);

/// The text with all given fields set in a mapping; fields of mappings inside it one by one, so
/// that their other fields stay.
std::optional<std::string> set_fields(std::string_view text, std::string_view mapping,
                                      std::string_view fields);

/// The pointer to the first item of a list whose key has the value: `/members/2`.
std::optional<std::string> find_item(std::string_view text, std::string_view list,
                                     std::string_view key, std::string_view value);

}  // namespace cop
