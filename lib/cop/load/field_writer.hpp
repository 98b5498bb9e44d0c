#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/base/period.hpp"
#include "cop/load/convert.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/model/ballot.hpp"
#include "cop/model/words.hpp"

namespace cop {

struct Observation;

/// Writes the fields that it is shown as YAML lines; empty fields are left out. The counterpart of
/// FieldReader.
class FieldWriter {
 public:
  explicit FieldWriter(std::size_t indent = 0) : indent_(indent) {}

  template <class T>
  void must(std::string_view key, const T& field) {
    write(key, field);
  }
  template <class T>
  void may(std::string_view key, const T& field) {
    write(key, field);
  }

  [[nodiscard]] const std::string& text() const { return text_; }

  /// One value on its line.
  static std::string scalar(const std::string& text) { return yaml_scalar(text); }
  static std::string scalar(bool value) { return value ? "true" : "false"; }
  static std::string scalar(long value) { return yaml_number(value); }
  static std::string scalar(double value) { return yaml_number(value); }
  static std::string scalar(const Date& date) { return date.iso(); }
  static std::string scalar(const Period& period) { return yaml_period(period); }
  template <class Tag>
  static std::string scalar(const Id<Tag>& id) {
    return yaml_scalar(id.text);
  }
  template <class E, std::size_t = sizeof(Words<E>::all)>
  static std::string scalar(E value) {
    return yaml_word(word(value));
  }

 private:
  template <class T>
  void write(std::string_view key, const Located<T>& field) {
    add_line(key, scalar(field.value));
  }
  template <class Tag>
  void write(std::string_view key, const Located<Id<Tag>>& field) {
    if (!field.value.empty()) add_line(key, yaml_scalar(field.value.text));
  }
  void write(std::string_view key, const Text& field) {
    const std::string_view text = without_end_blanks(field->value);
    if (!text.empty()) add_line(key, yaml_text(text, indent_));
  }
  template <Maybe M>
  void write(std::string_view key, const M& field) {
    if (field) write(key, *field);
  }
  void write(std::string_view key, const std::vector<NamedNumber>& numbers);

  template <class T>
  void write(std::string_view key, const std::vector<Located<T>>& list) {
    std::vector<std::string> values;
    for (const Located<T>& item : list) values.push_back(scalar(item.value));
    add_list(key, values);
  }
  void write(std::string_view key, const std::vector<Text>& list);

  /// A nested block.
  template <class T>
  requires requires(FieldWriter& writer, const T& t) { describe(writer, t); }
  void write(std::string_view key, const T& block) {
    FieldWriter inner(indent_ + 2);
    describe(inner, block);
    if (!inner.text().empty()) add_block(key, inner.text());
  }

  /// A list of blocks.
  template <class T>
  requires requires(FieldWriter& writer, const T& t) { describe(writer, t); }
  void write(std::string_view key, const std::vector<T>& list) { write_list(key, list); }
  /// A table where they are more than a few.
  void write(std::string_view key, const std::vector<Observation>& list);

  template <class T>
  void write_list(std::string_view key, const std::vector<T>& list) {
    std::string items;
    for (const T& block : list) {
      FieldWriter inner(indent_ + 4);
      describe(inner, block);
      items += as_list_item(inner.text(), indent_ + 2);
    }
    if (!list.empty()) add_block(key, items);
  }

  void add_line(std::string_view key, std::string_view value);
  void add_list(std::string_view key, const std::vector<std::string>& values);
  void add_block(std::string_view key, std::string_view lines);
  static std::string as_list_item(std::string lines, std::size_t indent);

  std::size_t indent_;
  std::string text_;
};

}  // namespace cop
