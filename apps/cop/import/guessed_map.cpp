#include "cop/import/guessed_map.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/import/tables.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/mapping.hpp"
#include "cop/record/csv/numbers.hpp"
#include "cop/record/csv/periods.hpp"

namespace cop::app {
namespace {

/// What a column of figures is of, as the map says it: a code, or the period as it stands there.
std::string fixed_of(const SheetColumn& column, const Project& known) {
  if (column.field == "practice") return practice_called(column.name, known);
  if (column.field == "member") return member_called(column.name, known);
  return column.name;
}

std::string pairs_text(const std::vector<std::pair<std::string, std::string>>& pairs) {
  std::vector<std::string> texts;
  for (const auto& [field, value] : pairs) {
    texts.push_back(fmt::format("{}: {}", field, yaml_scalar(value)));
  }
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string columns_text(const ImportMap& map) {
  std::string text = "columns:\n";
  for (const auto& [field, header] : map.shared.columns) {
    text += fmt::format("  {}: {}\n", field, yaml_scalar(header));
  }
  if (!map.shared.fixed.empty()) {
    text += fmt::format("same_for_all: {{{}}}\n", pairs_text(map.shared.fixed));
  }
  if (!map.figures.empty()) text += "figures:\n";
  for (const FigureSource& figure : map.figures) {
    text += fmt::format("  - {{{}, {}}}\n", pairs_text(figure.fixed), pairs_text(figure.columns));
  }
  return text;
}

std::string unknown_columns_text(const std::vector<CsvRow>& rows, const ImportMap& map) {
  std::string text;
  const auto named = map.headers();
  for (std::size_t i = 0; i < rows.front().size(); ++i) {
    const std::string header = column_name(rows.front(), i);
    const bool is_known = std::any_of(named.begin(), named.end(), [&](const std::string& name) {
      return plain_words(name) == plain_words(header);
    });
    if (!is_known) text += fmt::format("  # - {}\n", yaml_scalar(header));
  }
  if (text.empty()) return {};
  return "# What are these? Give each a field above, or take the # away to leave it "
         "out.\nignore:\n" +
         text;
}

/// The names in the columns with the field that stand for nothing the targets know.
template <class Called>
std::string names_text(const std::vector<CsvRow>& rows, const ImportMap& map, const char* field,
                       const std::string& codes, Called called) {
  std::set<std::string> names;
  for (const auto& [of, header] : map.shared.columns) {
    const auto column = of == field ? column_called(rows.front(), header) : std::nullopt;
    for (std::size_t i = 1; column && i < rows.size(); ++i) {
      const std::string_view name = without_blanks(rows[i][*column].text);
      if (!name.empty() && called(name).empty()) names.emplace(name);
    }
  }
  if (names.empty()) return {};
  std::string text = fmt::format("# Which of these is meant: {}?\n{}s:\n", codes, field);
  for (const std::string& name : names) text += fmt::format("  # {}: CODE\n", yaml_scalar(name));
  return text;
}

template <class Things>
std::string codes_of(const Things& things) {
  std::set<std::string> codes;
  for (const auto& thing : things) codes.insert(thing.id.value.text);
  return codes.empty() ? "there is none yet" : fmt::format("{}", fmt::join(codes, ", "));
}

}  // namespace

ImportMap guessed_map(const std::vector<CsvRow>& rows, const std::vector<Target>& targets) {
  const Project known = everything_known(targets);
  const SheetMapping mapping = map_columns(rows, {}, nullptr, known);
  ImportMap map;
  for (const SheetColumn& column : mapping.columns) {
    const std::string measure = measure_called(column.name, known);
    if (column.use == ColumnUse::field) {
      map.shared.columns.emplace_back(column.field, column.name);
    } else if (column.use == ColumnUse::figures) {
      map.figures.push_back({{{"value", column.name}}, {{column.field, fixed_of(column, known)}}});
    } else if (!measure.empty() && !mapping.is_wide()) {
      map.figures.push_back({{{"value", column.name}}, {{"measure", measure}}});
    }
  }
  const auto& measures = known.measures.measures;
  const bool has_measure =
      map.shared.has("measure") || (!map.figures.empty() && map.figures.front().has("measure"));
  if (!has_measure && !measures.empty() &&
      std::all_of(measures.begin(), measures.end(),
                  [&](const Measure& one) { return one.id == measures.front().id; })) {
    map.shared.fixed.emplace_back("measure", measures.front().id.value.text);
  }
  return map;
}

std::string map_text(const std::string& file, const std::vector<CsvRow>& rows, const ImportMap& map,
                     const std::vector<Target>& targets) {
  const Project known = everything_known(targets);
  const auto practice = [&](std::string_view name) { return practice_called(name, known); };
  const auto measure = [&](std::string_view name) { return measure_called(name, known); };
  return fmt::format(
             "# How cop import reads {0}. Mend it, then try: cop import {0} --map THIS-FILE -n\n",
             shown(file)) +
         columns_text(map) + unknown_columns_text(rows, map) +
         names_text(rows, map, "practice", codes_of(known.membership.practices), practice) +
         names_text(rows, map, "measure", codes_of(known.measures.measures), measure);
}

}  // namespace cop::app
