#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/load/field_reader.hpp"
#include "cop/record/fields.hpp"

namespace cop::app {

/// One field of an entry: its key and its text.
struct EntryPart {
  std::string key;
  std::string text;
  Location where;
};

/// The fields in `FIRST; SECOND; KEY=TEXT`. Texts without a key are those of `order`, a list of
/// keys with blanks between; those that are left over go on the last of them, and `\;` is a
/// semicolon. Throws UsageError for a key that is not in `known`.
std::vector<EntryPart> parts_of_entry(const Typed& typed, std::string_view order,
                                      const KeyList& known);

/// Throws UsageError when one of the needed keys has no part.
void require_parts(const std::vector<EntryPart>& parts, const KeyList& keys);

/// An entry of one of the log's lists, from its text. Throws UsageError.
template <class T>
T parse_entry(const Typed& typed, std::string_view order, Date today) {
  KeyList keys;
  T entry{};
  describe(keys, entry);
  const std::vector<EntryPart> parts = parts_of_entry(typed, order, keys);
  require_parts(parts, keys);
  for (const EntryPart& part : parts) set_field(part.key, {part.text, part.where}, today, entry);
  entry.where = typed.where;
  return entry;
}

}  // namespace cop::app
