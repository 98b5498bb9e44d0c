#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <boost/container/small_vector.hpp>

#include "cop/io/yaml.hpp"

namespace cop {

/// One key of a mapping, or one column of a row, with its value.
struct FieldEntry {
  /// The key or the column's name, where it stands.
  const YamlNode* name;
  const YamlNode* value;
  bool used = false;

  [[nodiscard]] std::string_view key() const { return name->text; }
};

/// What a mapping or a row holds, to be taken out key by key. Most keys that are asked for are not
/// there, and those that are mostly come in the order in which they are asked for: an absent key
/// costs a look at one bit, and one in its turn a single comparison.
class FieldEntries {
 public:
  explicit FieldEntries(const YamlNode& mapping);
  /// A row with one cell for each column.
  FieldEntries(const YamlNode& columns, const YamlNode& row);

  /// False only where the key is not there.
  [[nodiscard]] bool may_hold(std::string_view key) const { return (signs_ & sign_of(key)) != 0; }
  /// The first entry with this key that nobody has taken, or null. It counts as used from now on.
  FieldEntry* take(std::string_view key) {
    const bool is_in_turn = first_unused_ < entries_.size() && entries_[first_unused_].key() == key;
    FieldEntry* const entry = is_in_turn ? &entries_[first_unused_] : find(key);
    if (entry != nullptr) use(*entry);
    return entry;
  }
  void use(FieldEntry& entry) {
    entry.used = true;
    --unused_;
    while (first_unused_ < entries_.size() && entries_[first_unused_].used) ++first_unused_;
  }
  [[nodiscard]] bool are_all_used() const { return unused_ == 0; }

  [[nodiscard]] auto begin() { return entries_.begin(); }
  [[nodiscard]] auto end() { return entries_.end(); }
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }

 private:
  /// The first entry with this key that nobody has taken, or null.
  FieldEntry* find(std::string_view key);

  static std::uint64_t sign_of(std::string_view key) {
    constexpr std::size_t last_bit = 63;
    if (key.empty()) return 1;
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    return std::uint64_t{1} << ((first * std::size_t{7} + last * std::size_t{3} + key.size()) &
                                last_bit);
  }
  void add(const YamlNode& name, const YamlNode& value) {
    entries_.push_back({&name, &value});
    signs_ |= sign_of(name.text);
  }

  static constexpr std::size_t usual_size = 32;
  boost::container::small_vector<FieldEntry, usual_size> entries_;
  /// One bit for each key that is there, shared by some: a key without its bit is not there.
  std::uint64_t signs_ = 0;
  std::size_t unused_ = 0, first_unused_ = 0;
};

}  // namespace cop
