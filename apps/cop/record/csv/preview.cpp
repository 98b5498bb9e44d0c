#include "cop/record/csv/preview.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/load/observation_rows.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t most_rows = 10;
constexpr std::size_t longest_cell = 24;

std::string quoted(std::string_view text) {
  return fmt::format("\"{}\"", shown(without_blanks(text), 40));
}

std::string_view word_for(char delimiter) {
  return delimiter == '\t' ? "tabs" : delimiter == ';' ? "semicolons" : "commas";
}

std::string columns_text(const SheetMapping& mapping) {
  std::string text;
  std::vector<const SheetColumn*> spread;
  for (const SheetColumn& column : mapping.columns) {
    if (column.use == ColumnUse::figures) spread.push_back(&column);
    if (column.use == ColumnUse::field) {
      text += fmt::format("  {} -> {}\n", column.title(), column.field);
    } else if (column.use == ColumnUse::ignored) {
      text += fmt::format("  {} is left out\n", column.title());
    }
  }
  if (spread.empty()) return text;
  const std::string columns =
      spread.size() == 1 ? spread.front()->title()
                         : fmt::format("{} columns, {} to {}", spread.size(),
                                       quoted(spread.front()->name), quoted(spread.back()->name));
  return text +
         fmt::format("  {} -> {}, each cell below a value\n", columns, spread.front()->field);
}

std::string number_text_of(const SheetStory& story) {
  const MarkEvidence& evidence = story.evidence.mark;
  if (evidence.two_ways == nullptr && evidence.only_comma == nullptr) return {};
  const CsvCell& cell = evidence.doubtful();
  const bool comma = story.reading.mark == DecimalMark::comma;
  for (const std::string_view part : parts_of_fraction(cell.text)) {
    const auto number = read_sheet_number(part, story.reading.mark);
    if (!number || number->plain == part) continue;
    return fmt::format("  numbers have a decimal {}: {} is {}\n", comma ? "comma" : "point",
                       quoted(part), number->plain);
  }
  return fmt::format("  numbers have a decimal {}\n", comma ? "comma" : "point");
}

std::string order_text(const SheetStory& story) {
  const OrderEvidence& evidence = story.evidence.order;
  const CsvCell* cell = evidence.two_ways;
  if (cell == nullptr) cell = evidence.only_day_first;
  if (cell == nullptr) cell = evidence.only_month_first;
  if (cell == nullptr) return {};
  const bool day_first = story.reading.order == DateOrder::day_first;
  const auto period = read_sheet_period(cell->text, story.reading.order);
  return fmt::format("  days are read {} first: {} is {}\n", day_first ? "day" : "month",
                     quoted(cell->text), period ? period->text() : "no day");
}

/// Cells in columns, two blanks between them.
std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], count_code_points(row[i]));
    }
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += "  " + row[i] + std::string(widths[i] - count_code_points(row[i]), ' ');
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

std::string cell_text(const std::string& value) { return shown(value, longest_cell); }

std::string more_text(std::size_t all, std::size_t shown_rows) {
  return all > shown_rows ? fmt::format("  … and {} more\n", all - shown_rows) : "";
}

std::string places_text(const std::vector<Location>& places) {
  constexpr std::size_t most = 8;
  std::set<int> lines;
  for (const Location& place : places) lines.insert(place.line);
  std::string text = lines.size() == 1 ? "line " : "lines ";
  std::size_t count = 0;
  for (const int line : lines) {
    if (count == most) return text + ", …";
    text += fmt::format("{}{}", count++ == 0 ? "" : ", ", line);
  }
  return text;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + cell_text(word);
  return text;
}

/// What figure two clashing ones are, without the measure.
std::string figure_name(const ObservationRows& pair) {
  constexpr std::array<std::string_view, 8> strata{"period", "stage", "practice", "member",
                                                   "group",  "arm",   "row",      "rater"};
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < pair.columns.size(); ++i) {
    const bool tells = std::find(strata.begin(), strata.end(), pair.columns[i]) != strata.end();
    if (tells) cells.push_back(pair.rows[0][i]);
  }
  return joined(cells);
}

/// In what one of them differs from the other.
std::string difference(const ObservationRows& pair, std::size_t row) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < pair.columns.size(); ++i) {
    if (pair.columns[i] == "period" || pair.rows[0][i] == pair.rows[1][i]) continue;
    const std::string& cell = pair.rows[row][i];
    cells.push_back(cell == "~" ? "no " + pair.columns[i] : pair.columns[i] + " " + cell);
  }
  return joined(cells);
}

}  // namespace

std::string mapping_text(const SheetStory& story) {
  const std::size_t count = story.rows.size() - 1;
  std::string text = fmt::format(
      "{}: {} below the header, parted by {}{}\n", shown(story.file), counted(count, "row", "rows"),
      word_for(story.delimiter),
      story.was_windows_1252 ? ", read as Windows-1252: look at letters with accents" : "");
  text += columns_text(story.mapping);
  if (!story.reading.measure.empty()) {
    text += fmt::format("  every figure is of {}\n", story.reading.measure);
  }
  if (story.reading.period) {
    text += fmt::format("  every figure is for {}\n", story.reading.period->text());
  }
  return text + number_text_of(story) + order_text(story);
}

std::string left_out_text(const SheetFigures& figures, const SheetOverlaps& overlaps) {
  std::string text;
  if (!figures.missing.empty()) {
    text += fmt::format("  {} without a number: left out ({})\n",
                        counted(figures.missing.size(), "figure", "figures"),
                        places_text(figures.missing));
  }
  if (figures.hidden > 0) {
    text += fmt::format("  {} hidden by the sheet, such as <5: recorded as printed, not charted\n",
                        counted(figures.hidden, "small count is", "small counts are"));
  }
  if (overlaps.repeated > 0) {
    text += fmt::format("  {} twice in the sheet: the second left out\n",
                        counted(overlaps.repeated, "figure stands", "figures stand"));
  }
  if (overlaps.recorded > 0) {
    text += fmt::format("  {} recorded already, with the same numbers: left out\n",
                        counted(overlaps.recorded, "figure is", "figures are"));
  }
  return text;
}

std::string figures_text(const std::vector<Observation>& figures) {
  if (figures.empty()) return {};
  const std::size_t count = std::min(figures.size(), most_rows);
  const ObservationRows table =
      observation_rows({figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(count)});
  const bool one_measure = std::all_of(figures.begin(), figures.end(), [&](const Observation& o) {
    return o.measure == figures.front().measure;
  });
  const std::ptrdiff_t first = one_measure ? 1 : 0;
  std::vector<std::vector<std::string>> rows;
  rows.emplace_back(table.columns.begin() + first, table.columns.end());
  for (const auto& cells : table.rows) {
    auto& row = rows.emplace_back();
    std::transform(cells.begin() + first, cells.end(), std::back_inserter(row),
                   [](const std::string& cell) { return cell_text(cell == "~" ? "" : cell); });
  }
  return fmt::format("{}:\n", counted(figures.size(), "new figure", "new figures")) +
         aligned(rows) + more_text(figures.size(), count);
}

std::string clashes_text(const std::vector<FigureClash>& clashes) {
  std::vector<std::vector<std::string>> rows{{"figure", "in the sheet", "already", "where"}};
  const std::size_t count = std::min(clashes.size(), most_rows);
  for (std::size_t i = 0; i < count; ++i) {
    const FigureClash& clash = clashes[i];
    const ObservationRows pair = observation_rows({clash.mine, clash.other});
    rows.push_back({fmt::format("line {}: {}", clash.mine.where.line, figure_name(pair)),
                    difference(pair, 0), difference(pair, 1),
                    clash.log == nullptr ? fmt::format("line {}", clash.other.where.line)
                                         : clash.log->id.value.text});
  }
  return aligned(rows) + more_text(clashes.size(), count);
}

}  // namespace cop::app
