#include "cop/load/field_entries.hpp"

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

void FieldEntries::use(FieldEntry& entry) {
  entry.used = true;
  --unused_;
  while (first_unused_ < entries_.size() && entries_[first_unused_].used) ++first_unused_;
}

FieldEntry* FieldEntries::take(std::string_view key) {
  for (std::size_t i = first_unused_; i < entries_.size(); ++i) {
    FieldEntry& entry = entries_[i];
    if (entry.used || entry.key() != key) continue;
    use(entry);
    return &entry;
  }
  return nullptr;
}

}  // namespace cop
