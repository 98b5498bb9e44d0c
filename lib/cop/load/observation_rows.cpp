#include "cop/load/observation_rows.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/load/field_writer.hpp"
#include "cop/model/describe_log.hpp"

namespace cop {
namespace {

/// The cells of all rows by column. Columns come in the order of the format, and the items of one
/// score in the order in which they are first met.
class CellWriter {
 public:
  template <class T>
  void must(std::string_view key, const T& field) {
    may(key, field);
  }
  template <class T>
  void may(std::string_view key, const T& field) {
    ++key_;
    write(key, field);
  }

  void add(const Observation& observation) {
    key_ = 0;
    row_ = &rows_.emplace_back();
    describe(*this, observation);
  }

  [[nodiscard]] ObservationRows table() const {
    ObservationRows table;
    for (const auto& [place, name] : columns_) table.columns.push_back(name);
    for (const auto& cells : rows_) {
      auto& row = table.rows.emplace_back();
      for (const auto& [place, name] : columns_) {
        const auto cell = cells.find(place);
        row.push_back(cell == cells.end() ? "~" : cell->second);
      }
    }
    return table;
  }

 private:
  /// The number of the key, and of the item within it.
  using Place = std::pair<std::size_t, std::size_t>;

  void put(Place place, std::string_view name, std::string value) {
    columns_.try_emplace(place, name);
    row_->emplace(place, std::move(value));
  }

  template <class T>
  void write(std::string_view key, const Located<T>& field) {
    put({key_, 0}, key, FieldWriter::scalar(field.value));
  }
  template <class Tag>
  void write(std::string_view key, const Located<Id<Tag>>& field) {
    if (!field.value.empty()) put({key_, 0}, key, FieldWriter::scalar(field.value));
  }
  void write(std::string_view key, const Text& field) {
    const std::string_view text = without_end_blanks(field->value);
    if (!text.empty()) put({key_, 0}, key, yaml_scalar(text));
  }
  template <Maybe M>
  void write(std::string_view key, const M& field) {
    if (field) write(key, *field);
  }
  void write(std::string_view key, const std::vector<Located<double>>& list) {
    std::vector<std::string> numbers;
    for (const auto& number : list) numbers.push_back(yaml_number(number.value));
    if (!list.empty()) put({key_, 0}, key, fmt::format("[{}]", fmt::join(numbers, ", ")));
  }
  void write(std::string_view key, const std::vector<NamedNumber>& items) {
    for (const NamedNumber& item : items) {
      const std::size_t number = items_.try_emplace(item.name.value, items_.size()).first->second;
      put({key_, number}, fmt::format("{}.{}", key, item.name.value),
          yaml_number(item.number.value));
    }
  }

  std::size_t key_ = 0;
  std::map<Place, std::string> columns_;
  std::map<std::string, std::size_t> items_;
  std::vector<std::map<Place, std::string>> rows_;
  std::map<Place, std::string>* row_ = nullptr;
};

}  // namespace

ObservationRows observation_rows(const std::vector<Observation>& observations) {
  CellWriter writer;
  for (const Observation& observation : observations) writer.add(observation);
  return writer.table();
}

void FieldWriter::write(std::string_view key, const std::vector<Observation>& list) {
  constexpr std::size_t a_few = 6;
  if (list.size() <= a_few) return write_list(key, list);
  const ObservationRows table = observation_rows(list);
  std::vector<std::string> names;
  for (const std::string& column : table.columns) names.push_back(yaml_scalar(column));
  std::string lines = fmt::format("{:{}}columns: [{}]\n{:{}}rows:\n", "", indent_ + 2,
                                  fmt::join(names, ", "), "", indent_ + 2);
  for (const auto& row : table.rows) {
    lines += fmt::format("{:{}}- [{}]\n", "", indent_ + 4, fmt::join(row, ", "));
  }
  add_block(key, lines);
}

}  // namespace cop
