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
#include "cop/model/ballot.hpp"
#include "cop/model/cycle_log.hpp"
#include "cop/model/measure.hpp"

namespace cop {

/// The document that is being read, and where its findings go.
struct Reading {
  const YamlDocument& document;
  Diagnostics& diagnostics;

  /// The reference is for a fix and ends with the next call.
  Diagnostic& report(const char* rule, Location where, std::string message,
                     std::string help) const {
    return diagnostics.emplace_back(Diagnostic{
        Severity::error, rule, std::move(where), std::move(message), {}, std::move(help)});
  }
};

/// One key of a mapping, or one column of a row, with its value.
struct FieldEntry {
  std::string_view key;
  Location key_place;
  const YamlNode* value;
  bool used = false;
};

/// Whether a type is a single located value rather than a block of keys.
template <class T>
inline constexpr bool is_located = std::is_base_of_v<Located<std::string>, T>;
template <class T>
inline constexpr bool is_located<Located<T>> = true;

/// Takes one mapping apart, key by key: `must` and `may` read a key into a field of the model, and
/// `finish` reports the keys that nobody asked for, with the nearest legal one; a key that stands
/// twice is reported where the keys are gathered. A value of the wrong
/// kind is reported and its field stays as it was.
class FieldReader {
 public:
  /// Reads a mapping.
  FieldReader(const Reading& reading, const YamlNode& mapping);
  /// Reads a row whose columns are named elsewhere.
  FieldReader(const Reading& reading, Location whole, std::vector<FieldEntry> entries);

  template <class T>
  void must(std::string_view key, T& field) {
    if (!read(key, field)) report_missing(key);
  }

  template <class T>
  void may(std::string_view key, T& field) {
    read(key, field);
  }

  void finish() const;

 private:
  template <class T>
  bool read(std::string_view key, T& field) {
    const FieldEntry* entry = take(key);
    if (entry == nullptr || entry->value->kind == YamlKind::null) return false;
    read_node(key, *entry->value, field);
    return true;
  }
  bool read(std::string_view key, std::vector<NamedNumber>& field);

  template <class T>
  void read_node(std::string_view key, const YamlNode& node, Located<T>& field) {
    field.where = reading_.document.where(node);
    if (node.kind != YamlKind::scalar) return report_kind(key, node, "one value");
    if (auto misread = convert({node.text, node.quoted}, field.value)) {
      report_misread(key, node, *misread);
    }
  }

  template <class T>
  void read_node(std::string_view key, const YamlNode& node, std::optional<T>& field) {
    if (T value{}; read_into(key, node, value)) field = std::move(value);
  }

  template <class T>
  void read_node(std::string_view key, const YamlNode& node, std::vector<T>& field) {
    if (node.kind != YamlKind::sequence) return report_kind(key, node, "a list");
    for (const YamlNode& item : node.children()) {
      if (T value{}; read_into(key, item, value)) field.push_back(std::move(value));
    }
  }

  /// A nested mapping with a description of its own.
  template <class T>
  requires requires(FieldReader& reader, T& t) { describe(reader, t); }
  void read_node(std::string_view key, const YamlNode& node, T& field) {
    field.where = reading_.document.where(node.key == nullptr ? node : *node.key);
    if (node.kind != YamlKind::mapping) return report_kind(key, node, "a block of keys below it");
    FieldReader inner(reading_, node);
    describe(inner, field);
    inner.finish();
  }

  void read_node(std::string_view key, const YamlNode& node, Text& field) {
    read_node(key, node, static_cast<Located<std::string>&>(field));
  }
  void read_node(std::string_view key, const YamlNode& node, Located<Period>& field);
  void read_node(std::string_view key, const YamlNode& node, WeightsFrom& field);
  /// A list, or the table form `{columns, rows}`.
  void read_node(std::string_view key, const YamlNode& node, std::vector<Observation>& field);
  void read_number(std::string_view name, Location name_place, const YamlNode& node,
                   std::vector<NamedNumber>& field) const;

  /// False when a single value could not be read; a block is kept with what could be read of it.
  template <class T>
  bool read_into(std::string_view key, const YamlNode& node, T& value) {
    const std::size_t before = reading_.diagnostics.size();
    read_node(key, node, value);
    return !is_located<T> || reading_.diagnostics.size() == before;
  }

  FieldEntry* take(std::string_view key);
  void report_missing(std::string_view key) const;
  void report_kind(std::string_view key, const YamlNode& node, const char* expected) const;
  void report_misread(std::string_view key, const YamlNode& node, const Misread& misread) const;
  void report_unknown(const FieldEntry& entry) const;

  const Reading& reading_;
  Location whole_;
  std::vector<FieldEntry> entries_;
  std::vector<std::string_view> known_;
};

}  // namespace cop
