#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/base/located.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/convert.hpp"
#include "cop/load/field_entries.hpp"
#include "cop/load/shared_ids.hpp"
#include "cop/load/yaml_traps.hpp"
#include "cop/model/ballot.hpp"
#include "cop/model/cycle_log.hpp"
#include "cop/model/measure.hpp"

namespace cop {

/// What the findings have cost: values that stay empty, and whether an entry may be lost that other
/// files name.
struct Losses {
  std::size_t values = 0;
  bool entries = false;
};

/// The document that is being read, and where its findings go: what could not be read, and what
/// could but may surprise.
struct Reading {
  const YamlDocument& document;
  Diagnostics& diagnostics;
  Diagnostics& warnings;
  Losses& losses;
  /// Whether the tool gives ids where there are none, as in answers for a new log.
  bool gives_ids = false;
  /// The ids that other files name too, where there are such.
  SharedIds* ids = nullptr;

  /// The reference is for a fix and ends with the next call.
  Diagnostic& report(const char* rule, Location where, std::string message,
                     std::string help) const {
    return diagnostics.emplace_back(Diagnostic{
        Severity::error, rule, std::move(where), std::move(message), {}, std::move(help)});
  }
};

/// What a value must be, in the message, and how to write it, in the help.
struct Expected {
  std::string kind;
  std::string help;
};

/// Whether a type is a single located value rather than a block of keys.
template <class T>
inline constexpr bool is_located = std::is_same_v<T, Text>;
template <class T>
inline constexpr bool is_located<Located<T>> = true;

/// Whether a value is a text or a name, which YAML itself could read as something else.
template <class T>
inline constexpr bool is_free_text = std::is_same_v<T, std::string>;
template <class Tag>
inline constexpr bool is_free_text<Id<Tag>> = true;

/// Gathers the keys of a block, in the order in which they are written.
struct KeyList {
  std::vector<std::string_view> all;
  std::vector<std::string_view> needed;

  template <class T>
  void must(std::string_view key, T&) {
    all.push_back(key);
    needed.push_back(key);
  }
  template <class T>
  void may(std::string_view key, T&) {
    all.push_back(key);
  }
};

template <class T>
std::vector<std::string_view> keys_of() {
  KeyList keys;
  T block{};
  describe(keys, block);
  return keys.all;
}

/// Lists the keys of a block; they are asked for only where something is wrong.
using KnownKeys = std::vector<std::string_view> (*)();

/// Takes one mapping apart, key by key: `must` and `may` read a key into a field of the model, and
/// `finish` reports the needed keys that are missing and the keys that nobody asked for, with the
/// nearest legal one; a key that stands twice is reported where the keys are gathered. A value of
/// the wrong kind is reported and its field stays as it was, unless only one value can be meant.
class FieldReader {
 public:
  /// Reads a mapping.
  FieldReader(const Reading& reading, const YamlNode& mapping)
      : reading_(reading), whole_(mapping), entries_(mapping) {}
  /// Reads a row with one cell for each of the columns, which are named elsewhere.
  FieldReader(const Reading& reading, const YamlNode& columns, const YamlNode& row)
      : reading_(reading), whole_(row), entries_(columns, row) {}

  template <class T>
  void must(std::string_view key, T& field) {
    if (!read(key, field) && !(reading_.gives_ids && key == "id")) missing_.push_back(key);
  }

  template <class T>
  void may(std::string_view key, T& field) {
    read(key, field);
  }

  /// For a key that is needed because of what others say: to be called when they are read.
  void need(std::string_view key);

  void finish(KnownKeys known);
  /// The same for a row, whose columns were looked at before.
  void finish_row() const;

 private:
  template <class T>
  bool read(std::string_view key, T& field) {
    return entries_.may_hold(key) && read_taken(key, field);
  }
  bool read(std::string_view key, std::vector<NamedNumber>& field);
  bool read(std::string_view key, RareList<NamedNumber>& field);

  template <class T>
  bool read_taken(std::string_view key, T& field) {
    const FieldEntry* entry = entries_.take(key);
    if (entry == nullptr) return false;
    if (entry->value->kind == YamlKind::null) {
      if constexpr (std::is_same_v<T, Text>) warn_of_trap(key, *entry->value);
      return false;
    }
    read_node(key, *entry->value, field);
    return true;
  }

  template <class T>
  void read_node(std::string_view key, const YamlNode& node, Located<T>& field) {
    field.where = reading_.document.where(node);
    if (node.kind != YamlKind::scalar) return report_kind(key, node, one_value(key));
    if (auto misread = convert({node.text, node.quoted}, field.value)) {
      report_misread(key, node, *misread);
      const bool meant = !misread->meant.empty() && !convert({misread->meant, false}, field.value);
      if (!meant) ++reading_.losses.values;
      return;
    }
    if constexpr (is_free_text<T>) warn_of_trap(key, node);
    if constexpr (std::is_same_v<T, std::string>) warn_of_cut(key, node);
  }

  /// An id that was read before needs no second look. Those that things give themselves are read
  /// once.
  template <class Tag>
  void read_node(std::string_view key, const YamlNode& node, Located<Id<Tag>>& field) {
    SharedIds* const ids = key == "id" ? nullptr : reading_.ids;
    if (const SharedText* known = ids == nullptr ? nullptr : ids->find(node.text)) {
      field.where = reading_.document.where(node);
      field.value.text = *known;
      return;
    }
    const std::size_t before = reading_.losses.values;
    read_node<Id<Tag>>(key, node, field);
    const bool is_plain_id = reading_.losses.values == before && other_reading(node.text).empty();
    if (ids != nullptr && is_plain_id) ids->add(field.value.text);
  }

  template <Maybe M>
  void read_node(std::string_view key, const YamlNode& node, M& field) {
    if (auto& value = field.emplace(); !read_into(key, node, value)) field.reset();
  }

  template <class T>
  void read_node(std::string_view key, const YamlNode& node, std::vector<T>& field) {
    if (node.kind != YamlKind::sequence) return report_no_list(key, node, is_located<T>);
    field.reserve(field.size() + node.size);
    for (const YamlNode& item : node.children()) {
      if (T& value = field.emplace_back(); !read_into(key, item, value)) field.pop_back();
    }
  }

  /// A nested mapping with a description of its own.
  template <class T>
  requires requires(FieldReader& reader, T& t) { describe(reader, t); }
  void read_node(std::string_view key, const YamlNode& node, T& field) {
    field.where = reading_.document.where(node.key == nullptr ? node : *node.key);
    const std::size_t before = reading_.diagnostics.size();
    if (node.kind == YamlKind::mapping) {
      FieldReader inner(reading_, node);
      describe(inner, field);
      inner.finish(keys_of<T>);
    } else {
      report_kind(key, node, block_of(keys_of<T>()));
    }
    if constexpr (requires { field.misread; }) field.misread = reading_.diagnostics.size() > before;
  }

  void read_node(std::string_view key, const YamlNode& node, Text& field) {
    Located<std::string> told;
    read_node(key, node, told);
    field = Text(std::move(told));
  }
  void read_node(std::string_view key, const YamlNode& node, Located<Period>& field);
  void read_node(std::string_view key, const YamlNode& node, WeightsFrom& field);
  /// A list, or the table form `{columns, rows}`.
  void read_node(std::string_view key, const YamlNode& node, std::vector<Observation>& field);
  void read_number(std::string_view name, const YamlNode& name_node, const YamlNode& node,
                   std::vector<NamedNumber>& field) const;

  void warn_of_trap(std::string_view key, const YamlNode& node) const {
    const std::string_view other = node.quoted ? std::string_view() : other_reading(node.text);
    if (!other.empty()) report_trap(key, node, other);
  }
  void warn_of_cut(std::string_view key, const YamlNode& node) const {
    if (node.cut_short) report_cut(key, node);
  }

  /// For keys that may be without a value, and have a comment in its place.
  void warn_of_hashes() const;

  /// False when a single value could not be read; a block is kept with what could be read of it.
  template <class T>
  bool read_into(std::string_view key, const YamlNode& node, T& value) {
    const std::size_t before = reading_.losses.values;
    read_node(key, node, value);
    return !is_located<T> || reading_.losses.values == before;
  }

  static Expected one_value(std::string_view key);
  static Expected block_of(const std::vector<std::string_view>& keys);

  void report_unused(const std::vector<std::string_view>& known);
  void report_missing(std::string_view key) const;
  /// For a needed key that is there, without a value.
  void report_empty(const FieldEntry& entry) const;
  /// The first entry with this key, or null.
  [[nodiscard]] const FieldEntry* written(std::string_view key) const;
  void report_kind(std::string_view key, const YamlNode& node, const Expected& expected) const;
  void report_no_list(std::string_view key, const YamlNode& node, bool of_values) const;
  void report_trap(std::string_view key, const YamlNode& node, std::string_view other) const;
  void report_cut(std::string_view key, const YamlNode& node) const;
  void report_misread(std::string_view key, const YamlNode& node, const Misread& misread) const;
  void report_unknown(const FieldEntry& entry, const std::vector<std::string_view>& known,
                      std::string_view near) const;
  /// `-gp01`, where a list was meant.
  void report_dash(const YamlNode& text) const;
  /// `id gp02`: the key with which it begins lacks its colon, or the blank behind it.
  void report_colon(const FieldEntry& entry, std::string_view key) const;
  /// `{value: 5,4}`: what stands behind the comma looks like a key of its own.
  void report_comma(const YamlNode& key) const;

  const Reading& reading_;
  const YamlNode& whole_;
  FieldEntries entries_;
  std::vector<std::string_view> missing_;
};

}  // namespace cop
