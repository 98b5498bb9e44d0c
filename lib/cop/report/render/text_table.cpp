#include "cop/report/render/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "cop/base/utf8.hpp"
#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_cell = 4000;
constexpr std::size_t gap = 2;

std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(text_width(text, terminal_columns));
}

/// The cell fit for a terminal; its line breaks are blanks.
std::string in_one_line(std::string cell) {
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
  return shown(cell, longest_cell);
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    longest = std::max(longest, columns_of(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return longest;
}

struct Width {
  std::size_t wanted = 0;
  std::size_t least = 0;
};

using Row = std::vector<std::string>;

/// The widths of the columns: the widest gives way first, but never below its longest word.
std::vector<std::size_t> fitted(const std::vector<Row>& rows, std::size_t room) {
  std::vector<Width> columns(rows.front().size());
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      columns[i].wanted = std::max(columns[i].wanted, columns_of(row[i]));
      columns[i].least = std::max(columns[i].least, longest_word(row[i]));
    }
  }
  std::size_t used = columns.size() * gap;
  for (const Width& column : columns) used += column.wanted;
  for (; used > room; --used) {
    Width* widest = nullptr;
    for (Width& column : columns) {
      if (column.wanted <= column.least) continue;
      if (widest == nullptr || column.wanted > widest->wanted) widest = &column;
    }
    if (widest == nullptr) break;
    --widest->wanted;
  }
  std::vector<std::size_t> widths;
  for (const Width& column : columns) widths.push_back(column.wanted);
  return widths;
}

std::string padded(const std::string& cell, std::size_t width, Align align) {
  const std::string blanks(width - std::min(width, columns_of(cell)), ' ');
  return align == Align::right ? blanks + cell : cell + blanks;
}

/// One row, as many lines high as its highest cell.
std::string text_row(const Row& row, const std::vector<std::size_t>& widths, const Table& table) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(wrapped(row[i], terminal_columns, static_cast<double>(widths[i])));
    height = std::max(height, cells.back().size());
  }
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::string cells_of_line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string cell = line < cells[i].size() ? cells[i][line] : "";
      cells_of_line += std::string(gap, ' ') + padded(cell, widths[i], table.columns[i].align);
    }
    text += cells_of_line.substr(0, cells_of_line.find_last_not_of(' ') + 1) + '\n';
  }
  return text;
}

/// The table without the columns in which nothing stands.
Table without_empty_columns(const Table& table) {
  Table shorter{{}, std::vector<Row>(table.rows.size())};
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool used = std::any_of(table.rows.begin(), table.rows.end(),
                                  [i](const Row& row) { return !row[i].empty(); });
    if (!used) continue;
    shorter.columns.push_back(table.columns[i]);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      shorter.rows[row].push_back(table.rows[row][i]);
    }
  }
  return shorter;
}

}  // namespace

std::string text_table(const Table& whole, std::size_t width) {
  const Table table = without_empty_columns(whole);
  std::vector<Row> rows(1);
  for (const Column& column : table.columns) rows.front().push_back(in_one_line(column.title));
  const bool titled = std::any_of(rows.front().begin(), rows.front().end(),
                                  [](const std::string& title) { return !title.empty(); });
  for (const Row& cells : table.rows) {
    rows.emplace_back();
    for (const std::string& cell : cells) rows.back().push_back(in_one_line(cell));
  }
  const std::vector<std::size_t> widths = fitted(rows, width);
  if (titled) {
    Row lines;
    for (const std::size_t column : widths) lines.emplace_back(column, '-');
    rows.insert(rows.begin() + 1, std::move(lines));
  } else {
    rows.erase(rows.begin());
  }
  return std::accumulate(rows.begin(), rows.end(), std::string(),
                         [&](std::string text, const Row& row) {
                           return std::move(text) + text_row(row, widths, table);
                         });
}

}  // namespace cop
