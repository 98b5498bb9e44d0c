#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cop/base/number_text.hpp"
#include "cop/base/period.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// Tells a block of the format in plain words: its single values as terms with what is said of
/// them, its lists as tables, the blocks within it as parts. It is shown every key by `describe`,
/// so nothing that was written is left out but the further rows of a long list, which are counted.
class RecordWriter {
 public:
  template <class T>
  void must(std::string_view key, const T& field) {
    write(key, field);
  }
  template <class T>
  void may(std::string_view key, const T& field) {
    write(key, field);
  }

  /// Everything told so far but the id, which the heading says.
  [[nodiscard]] Section section(std::string title) &&;

 private:
  using Entry = std::pair<std::string, std::string>;

  template <class T>
  void write(std::string_view key, const Located<T>& field) {
    add(key, plain(field.value));
  }
  void write(std::string_view key, const Text& field) { write(key, *field); }
  template <Maybe M>
  void write(std::string_view key, const M& field) {
    if (field) {
      write(key, *field);
    } else {
      add(key, {});
    }
  }
  template <class T>
  void write(std::string_view key, const RareList<T>& list) {
    write(key, static_cast<const std::vector<T>&>(list));
  }
  template <class T>
  void write(std::string_view key, const std::vector<Located<T>>& list) {
    std::string values;
    for (const Located<T>& item : list) values += (values.empty() ? "" : ", ") + plain(item.value);
    add(key, std::move(values));
  }
  void write(std::string_view key, const std::vector<Text>& list);
  void write(std::string_view key, const std::vector<NamedNumber>& list);
  void write(std::string_view key, const WeightsFrom& from);
  void write(std::string_view key, const std::vector<CycleEntry>& cycles);

  /// A block within this one.
  template <class T>
  requires requires(RecordWriter& writer, const T& t) { describe(writer, t); }
  void write(std::string_view key, const T& block) {
    RecordWriter inner;
    describe(inner, block);
    add_part(key, std::move(inner));
  }

  /// A list of blocks.
  template <class T>
  requires requires(RecordWriter& writer, const T& t) { describe(writer, t); }
  void write(std::string_view key, const std::vector<T>& list) {
    std::vector<std::vector<Entry>> rows;
    for (const T& block : list) {
      RecordWriter inner;
      describe(inner, block);
      rows.push_back(std::move(inner.entries_));
    }
    if (!rows.empty()) add_table(key, rows);
  }

  static std::string plain(const std::string& text) { return text; }
  static std::string plain(bool value) { return value ? "yes" : "no"; }
  static std::string plain(long value) { return number_text(value); }
  static std::string plain(double value) { return number_text(value); }
  static std::string plain(const Date& date) { return date.iso(); }
  static std::string plain(const Period& period) { return period.text(); }
  template <class Tag>
  static std::string plain(const Id<Tag>& id) {
    return id.text;
  }
  template <class E, std::size_t = sizeof(Words<E>::all)>
  static std::string plain(E value) {
    return std::string(word(value));
  }

  void add(std::string_view key, std::string text);
  void add_part(std::string_view key, RecordWriter part);
  void add_table(std::string_view key, const std::vector<std::vector<Entry>>& rows);

  /// The values by their headings; empty ones too, so that rows of one table are alike.
  std::vector<Entry> entries_;
  std::vector<Section> parts_;
};

/// What a block says.
template <class T>
Section record_section(std::string title, const T& block) {
  RecordWriter writer;
  describe(writer, block);
  return std::move(writer).section(std::move(title));
}

}  // namespace cop
