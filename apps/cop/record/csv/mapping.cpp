#include "cop/record/csv/mapping.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/field_reader.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/numbers.hpp"
#include "cop/record/csv/periods.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Whether no row below the header has a cell there.
bool is_blank_column(const std::vector<CsvRow>& rows, std::size_t column) {
  return std::all_of(rows.begin() + 1, rows.end(),
                     [&](const CsvRow& row) { return without_blanks(row[column].text).empty(); });
}

/// Whether the column has cells, and each that is not blank is such a thing.
template <class Is>
bool all_cells(const std::vector<CsvRow>& rows, std::size_t column, Is is) {
  return !is_blank_column(rows, column) &&
         std::all_of(rows.begin() + 1, rows.end(), [&](const CsvRow& row) {
           const std::string_view text = without_blanks(row[column].text);
           return text.empty() || is(text);
         });
}

template <class Things>
std::string code_called(std::string_view text, const Things& things) {
  const std::string plain = plain_words(text);
  if (plain.empty()) return {};
  for (const auto& thing : things) {
    const bool by_code = plain_words(thing.id.value.text) == plain;
    if (by_code || plain_words(thing.name->value) == plain) return thing.id.value.text;
  }
  return {};
}

/// The item of a score that a header names by its id or its text, as `items.ID`.
std::string item_called(std::string_view header, const Measure& measure) {
  for (const ScoreItem& item : measure.items) {
    const std::string field = "items." + item.id.value.text;
    const std::string plain = plain_words(header);
    if (plain == plain_words(field) || plain == plain_words(item.id.value.text) ||
        plain == plain_words(item.text->value)) {
      return field;
    }
  }
  return {};
}

class Mapper {
 public:
  Mapper(const std::vector<CsvRow>& rows, const Measure* measure, const Project& project)
      : rows_(rows), measure_(measure), project_(project) {
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
      const std::string_view header = without_blanks(rows.front()[i].text);
      SheetColumn& column = mapping_.columns.emplace_back();
      column.has_name = !header.empty();
      column.name = header.empty() ? fmt::format("column {}", i + 1) : std::string(header);
      if (is_blank_column(rows, i)) column.use = ColumnUse::empty;
    }
  }

  void ignore(const std::string& header) {
    for (const std::size_t i : columns_called("--ignore", header)) {
      mapping_.columns[i].use = ColumnUse::ignored;
    }
  }

  void assign(const std::string& given) {
    const std::size_t equals = std::min(given.find('='), given.size());
    const std::string field = given.substr(0, equals);
    if (equals == given.size() || !is_sheet_field(field)) {
      const auto fields = sheet_fields();
      throw UsageError(fmt::format(
          "--column \"{}\": write FIELD=HEADER{}", shown(given, 60),
          nearest_or(fmt::format("; the fields are: {}, items.ITEM", fmt::join(fields, ", ")),
                     field, std::span<const std::string_view>(fields))));
    }
    const auto columns = columns_called("--column", given.substr(equals + 1));
    if (columns.size() > 1 || is_taken(field)) {
      throw UsageError(fmt::format("--column {}: more than one column is said to be the {}",
                                   shown(given, 60), field));
    }
    set(columns.front(), field);
  }

  /// What the headers say, and then the cells.
  SheetMapping recognise() {
    for_each_unknown([&](std::size_t i) { set_free(i, field_of(mapping_.columns[i].name)); });
    recognise_wide();
    return std::move(mapping_);
  }

 private:
  void set(std::size_t column, std::string_view field) {
    if (mapping_.columns[column].use == ColumnUse::empty) return;
    mapping_.columns[column].use = ColumnUse::field;
    mapping_.columns[column].field = field;
  }

  /// Whether another column has the field, or says the period in another way.
  [[nodiscard]] bool is_taken(std::string_view field) const {
    const bool bound = field == "from" || field == "to";
    if (!is_period_field(field)) return mapping_.has_field(field);
    return mapping_.has_any({field, "period", "month"}) ||
           (!bound && mapping_.has_any({"from", "to"}));
  }

  /// Maps the column unless another one has the field already.
  void set_free(std::size_t column, std::string_view field) {
    if (!field.empty() && !is_taken(field)) set(column, field);
  }

  [[nodiscard]] std::string field_of(const std::string& header) const {
    const std::string plain = plain_words(header);
    if (measure_ != nullptr) {
      const bool names_measure = plain == plain_words(measure_->id.value.text) ||
                                 plain == plain_words(measure_->name->value);
      if (names_measure) return "value";
      if (std::string item = item_called(header, *measure_); !item.empty()) return item;
    }
    if (is_sheet_field(header)) return header;
    if (is_sheet_field(plain)) return plain;
    return std::string(field_called(header));
  }

  void recognise_wide() {
    const bool has_period = mapping_.has_any({"period", "month", "from"});
    const auto is_practice = [&](std::string_view text) {
      return !practice_called(text, project_).empty();
    };
    const auto is_member = [&](std::string_view text) {
      return !member_called(text, project_).empty();
    };
    if (!has_period) spread("period", is_sheet_period);
    if (!mapping_.has_field("practice")) spread("practice", is_practice);
    if (!mapping_.has_field("member")) spread("member", is_member);
    if (!mapping_.is_wide()) return;
    if (!has_period) recognise_cells("period", is_sheet_period);
    recognise_cells("practice", is_practice);
    recognise_cells("member", is_member);
  }

  /// The columns whose headers are such things hold figures, unless others do already.
  template <class Is>
  void spread(const char* field, Is is) {
    if (mapping_.is_wide()) return;
    for_each_unknown([&](std::size_t i) {
      if (!is(rows_.front()[i].text)) return;
      mapping_.columns[i].use = ColumnUse::figures;
      mapping_.columns[i].field = field;
    });
  }

  /// In a wide sheet the first column often has no name: its cells say what they are.
  template <class Is>
  void recognise_cells(const char* field, Is is) {
    for_each_unknown([&](std::size_t i) {
      if (i == 0 && all_cells(rows_, i, is)) set_free(i, field);
    });
  }

  template <class Do>
  void for_each_unknown(Do todo) {
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
      if (mapping_.columns[i].use == ColumnUse::unknown) todo(i);
    }
  }

  [[nodiscard]] std::vector<std::size_t> columns_called(const char* flag,
                                                        const std::string& header) const {
    std::vector<std::size_t> found;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < mapping_.columns.size(); ++i) {
      names.push_back(mapping_.columns[i].name);
      if (plain_words(names.back()) == plain_words(header)) found.push_back(i);
    }
    if (!found.empty()) return found;
    std::string all;
    for (const std::string& name : names) {
      all += (all.empty() ? "\"" : ", \"") + shown(name, 40) + "\"";
    }
    throw UsageError(fmt::format("{}: no column is called \"{}\"{}", flag, shown(header, 60),
                                 nearest_or("; there are: " + all, header, names)));
  }

  const std::vector<CsvRow>& rows_;
  const Measure* measure_;
  const Project& project_;
  SheetMapping mapping_;
};

}  // namespace

std::string SheetColumn::title() const {
  return has_name ? fmt::format("column \"{}\"", shown(name, 60)) : name;
}

bool SheetMapping::has_field(std::string_view field) const {
  return std::any_of(columns.begin(), columns.end(), [&](const SheetColumn& column) {
    const bool mapped = column.use == ColumnUse::field || column.use == ColumnUse::figures;
    return mapped && column.field == field;
  });
}

bool SheetMapping::has_any(std::initializer_list<std::string_view> fields) const {
  return std::any_of(fields.begin(), fields.end(),
                     [&](std::string_view field) { return has_field(field); });
}

bool SheetMapping::is_wide() const {
  return std::any_of(columns.begin(), columns.end(),
                     [](const SheetColumn& column) { return column.use == ColumnUse::figures; });
}

bool is_period_field(std::string_view field) {
  return field == "period" || field == "month" || field == "from" || field == "to";
}

bool is_number_field(std::string_view field) {
  constexpr std::array<std::string_view, 8> numbers{
      "numerator", "denominator", "value", "n", "sd", "cycle", "unknown", "practices"};
  return field.starts_with("items.") ||
         std::find(numbers.begin(), numbers.end(), field) != numbers.end();
}

std::vector<std::string_view> sheet_fields() {
  std::vector<std::string_view> fields = keys_of<Observation>();
  std::erase(fields, "items");
  std::erase(fields, "range");
  fields.insert(fields.end(), {"month", "from", "to"});
  return fields;
}

bool is_sheet_field(std::string_view field) {
  const auto fields = sheet_fields();
  const bool is_item = field.starts_with("items.") && field.size() > 6;
  return is_item || std::find(fields.begin(), fields.end(), field) != fields.end();
}

SheetMapping map_columns(const std::vector<CsvRow>& rows, const SheetFlags& flags,
                         const Measure* measure, const Project& project) {
  Mapper mapper(rows, measure, project);
  for (const std::string& header : flags.ignored) mapper.ignore(header);
  for (const std::string& given : flags.columns) mapper.assign(given);
  return mapper.recognise();
}

std::string measure_called(std::string_view text, const Project& project) {
  return code_called(text, project.measures.measures);
}

std::string practice_called(std::string_view text, const Project& project) {
  return code_called(text, project.membership.practices);
}

std::string member_called(std::string_view text, const Project& project) {
  return code_called(text, project.membership.members);
}

}  // namespace cop::app
