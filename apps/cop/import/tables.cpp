#include "cop/import/tables.hpp"

#include <algorithm>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/numbers.hpp"

namespace cop::app {
namespace {

/// A field of the figure, and its column in the file or its value in all rows.
struct Part {
  std::string field;
  std::string name;
  std::optional<std::size_t> column;
};

std::vector<Part> parts_of(const ImportMap& map, const FigureSource& figure, const CsvRow& header) {
  std::vector<Part> parts;
  for (const FigureSource* source : {&map.shared, &figure}) {
    for (const auto& [field, name] : source->columns) {
      parts.push_back({field, name, column_called(header, name)});
    }
    for (const auto& [field, value] : source->fixed) parts.push_back({field, value, std::nullopt});
  }
  return parts;
}

const std::string& translated(const std::map<std::string, std::string>& names,
                              const std::string& text) {
  const auto found = names.find(plain_words(text));
  return found == names.end() ? text : found->second;
}

std::string code_in(const ImportMap& map, const std::string& field, const std::string& text) {
  if (field == "practice") return translated(map.practices, text);
  if (field == "measure") return translated(map.measures, text);
  if (is_period_field(field)) return translated(map.periods, text);
  return text;
}

bool is_left_out(const ImportMap& map, const std::string& practice) {
  return std::any_of(map.left_out.begin(), map.left_out.end(), [&](const std::string& name) {
    return plain_words(name) == plain_words(practice);
  });
}

class TableBuilder {
 public:
  TableBuilder(const ImportMap& map, std::vector<Part> parts, const CsvRow& header)
      : map_(map), parts_(std::move(parts)) {
    CsvRow& names = table_.rows.emplace_back();
    table_.projects.emplace_back();
    for (const Part& part : parts_) {
      if (part.field == "project") continue;
      table_.mapping.columns.push_back(
          {part.column ? part.name : part.field, true, ColumnUse::field, part.field});
      const Location where = (part.column ? header[*part.column] : header.front()).where;
      names.push_back({table_.mapping.columns.back().name, where});
    }
  }

  void add(const CsvRow& row) {
    CsvRow cells;
    std::optional<CsvCell> project;
    for (const Part& part : parts_) {
      const CsvCell* const cell = part.column ? &row[*part.column] : nullptr;
      if (part.field == "project") {
        project = *cell;
        continue;
      }
      const std::string& text = cell == nullptr ? part.name : cell->text;
      if (part.field == "practice" && is_left_out(map_, text)) return;
      cells.push_back(
          {code_in(map_, part.field, text), (cell == nullptr ? row.front() : *cell).where});
    }
    table_.rows.push_back(std::move(cells));
    table_.projects.push_back(std::move(project));
  }

  FigureTable take() { return std::move(table_); }

 private:
  const ImportMap& map_;
  std::vector<Part> parts_;
  FigureTable table_;
};

/// Finds the target of each row of a table.
class TargetFinder {
 public:
  TargetFinder(const std::vector<Target>& targets, Diagnostics& refused)
      : targets_(targets), refused_(refused) {}

  /// The target of a row, whose practice cell loses the name of the project in front of its code.
  std::optional<std::size_t> target_of(CsvCell* practice, const std::optional<CsvCell>& project) {
    std::string name = !project ? "" : std::string(without_blanks(project->text));
    if (practice != nullptr) take_project(*practice, name);
    std::vector<std::size_t> possible;
    for (std::size_t i = 0; i < targets_.size(); ++i) {
      const bool named = name.empty() || is_called(targets_[i], name);
      if (named && has_practice(targets_[i], practice)) possible.push_back(i);
    }
    if (possible.size() == 1) return possible.front();
    const CsvCell& place = practice != nullptr ? *practice : *project;
    possible.empty() ? report_none(place, practice, name) : report_many(place, possible);
    return std::nullopt;
  }

 private:
  void take_project(CsvCell& practice, std::string& name) const {
    for (std::size_t slash = practice.text.find('/'); slash != practice.text.npos;
         slash = practice.text.find('/', slash + 1)) {
      const std::string before = practice.text.substr(0, slash);
      const bool is_name = std::any_of(targets_.begin(), targets_.end(), [&](const Target& target) {
        return is_called(target, before);
      });
      if (!is_name) continue;
      name = before;
      practice.text.erase(0, slash + 1);
      return;
    }
  }

  static bool is_called(const Target& target, std::string_view name) {
    const std::string plain = plain_words(name);
    return plain == plain_words(target.name) ||
           plain == plain_words(target.project.charter.id.value.text) ||
           plain == plain_words(target.project.charter.title->value);
  }

  static bool has_practice(const Target& target, const CsvCell* practice) {
    return practice == nullptr || !practice_called(practice->text, target.project).empty();
  }

  void report_none(const CsvCell& place, const CsvCell* practice, const std::string& name) {
    if (practice == nullptr) {
      return report("", place, fmt::format("no project here is called \"{}\"", shown(name, 60)),
                    "write the name of its folder, or its id or title");
    }
    const std::string_view text = without_blanks(practice->text);
    if (text.empty()) {
      return report("missing-key", place, "the practice is empty here",
                    "fill the cell in, or take the row out");
    }
    std::vector<std::string> names;
    for (const Target& target : targets_) {
      for (const Practice& one : target.project.membership.practices) {
        names.push_back(one.id.value.text);
        if (one.name.given()) names.push_back(one.name->value);
      }
    }
    const std::string_view near = nearest(text, names);
    report("unknown-practice", place,
           fmt::format("no practice {} is called \"{}\"",
                       targets_.size() == 1 ? "of this project" : "of these projects",
                       shown(text, 60)),
           near.empty() ? "say in the map which one it is under practices:, or leave its rows out "
                          "under leave_out:"
                        : did_you_mean(near));
  }

  void report_many(const CsvCell& place, const std::vector<std::size_t>& possible) {
    std::vector<std::string> names;
    for (const std::size_t i : possible) names.push_back(shown(targets_[i].name, 60));
    report("", place,
           fmt::format("\"{}\" is a practice of more than one project: {}",
                       shown(without_blanks(place.text), 60), fmt::join(names, ", ")),
           fmt::format("say in the map under practices: which is meant, such as {}/CODE, or name a "
                       "column for the project",
                       names.front()));
  }

  void report(const char* rule, const CsvCell& place, std::string message, std::string help) {
    refused_.push_back(
        {Severity::error, rule, place.where, std::move(message), {}, std::move(help)});
  }

  const std::vector<Target>& targets_;
  Diagnostics& refused_;
};

}  // namespace

std::string column_name(const CsvRow& header, std::size_t column) {
  const std::string_view name = without_blanks(header[column].text);
  return name.empty() ? fmt::format("column {}", column + 1) : std::string(name);
}

std::optional<std::size_t> column_called(const CsvRow& header, std::string_view name) {
  const std::string plain = plain_words(name);
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (plain_words(column_name(header, i)) == plain) return i;
  }
  return std::nullopt;
}

std::vector<FigureTable> figure_tables(const std::vector<CsvRow>& rows, const ImportMap& map) {
  std::vector<FigureTable> tables;
  std::vector<FigureSource> figures = map.figures;
  if (figures.empty()) figures.emplace_back();
  for (const FigureSource& figure : figures) {
    TableBuilder builder(map, parts_of(map, figure, rows.front()), rows.front());
    for (std::size_t i = 1; i < rows.size(); ++i) builder.add(rows[i]);
    tables.push_back(builder.take());
  }
  return tables;
}

std::vector<std::vector<CsvRow>> rows_by_target(const FigureTable& table,
                                                const std::vector<Target>& targets,
                                                Diagnostics& refused) {
  std::vector<std::vector<CsvRow>> by_target(targets.size(), {table.rows.front()});
  const auto& columns = table.mapping.columns;
  const auto found = std::find_if(columns.begin(), columns.end(), [](const SheetColumn& column) {
    return column.field == "practice";
  });
  TargetFinder finder(targets, refused);
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    CsvRow row = table.rows[i];
    CsvCell* const practice =
        found == columns.end() ? nullptr : &row[static_cast<std::size_t>(found - columns.begin())];
    const bool only = practice == nullptr && !table.projects[i];
    const auto target = only ? 0 : finder.target_of(practice, table.projects[i]);
    if (target) by_target[*target].push_back(std::move(row));
  }
  return by_target;
}

}  // namespace cop::app
