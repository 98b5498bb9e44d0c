#include "cop/load/field_entries.hpp"

#include <algorithm>

namespace cop {

FieldEntries::FieldEntries(const YamlNode& mapping) : unused_(mapping.size) {
  entries_.reserve(mapping.size);
  for (const YamlNode& child : mapping.children()) add(*child.key, child);
}

FieldEntries::FieldEntries(const YamlNode& columns, const YamlNode& row) : unused_(row.size) {
  entries_.reserve(row.size);
  auto column = columns.children().begin();
  for (const YamlNode& cell : row.children()) add(*column++, cell);
}

FieldEntry* FieldEntries::find(std::string_view key) {
  const auto found = std::find_if(entries_.begin(), entries_.end(), [key](const FieldEntry& entry) {
    return !entry.used && entry.key() == key;
  });
  return found == entries_.end() ? nullptr : &*found;
}

}  // namespace cop
