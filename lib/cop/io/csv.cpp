#include "cop/io/csv.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

/// A step through the text that knows its line and column.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] bool is_at(char c) const { return rest_.starts_with(c); }
  [[nodiscard]] bool is_at(std::string_view text) const { return rest_.starts_with(text); }
  [[nodiscard]] int line() const { return line_; }
  [[nodiscard]] int column() const { return column_; }

  /// The next character, which is passed.
  std::string_view take() {
    const std::string_view taken = rest_.substr(0, decode_front(rest_).bytes);
    rest_.remove_prefix(taken.size());
    const bool ends_line = taken == "\n";
    line_ += ends_line ? 1 : 0;
    column_ = ends_line ? 1 : column_ + 1;
    return taken;
  }

 private:
  std::string_view rest_;
  int line_ = 1;
  int column_ = 1;
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == text.npos; }

bool is_blank(const CsvCell& cell) { return is_blank(cell.text); }

class Reader {
 public:
  Reader(FileName file, std::string_view text, char delimiter, Diagnostics& diagnostics)
      : file_(std::move(file)), at_(text), delimiter_(delimiter), diagnostics_(diagnostics) {}

  /// All rows that are not blank, as long as they are; nothing after the first wrong quote.
  std::optional<std::vector<CsvRow>> rows() {
    std::vector<CsvRow> rows;
    while (!at_.at_end()) {
      CsvRow row;
      if (!read_row(row)) return std::nullopt;
      if (!std::all_of(row.begin(), row.end(), [](const CsvCell& c) { return is_blank(c); })) {
        rows.push_back(std::move(row));
      }
    }
    return rows;
  }

 private:
  bool read_row(CsvRow& row) {
    while (true) {
      CsvCell& cell = row.emplace_back();
      cell.where = here();
      if (!(at_.is_at('"') ? read_quoted(cell) : read_plain(cell))) return false;
      cell.where.end_line = at_.line();
      cell.where.end_column = at_.column();
      if (!fits(row)) return false;
      if (at_.at_end()) return true;
      const bool ends_row = at_.is_at('\n');
      at_.take();
      if (ends_row) return true;
    }
  }

  [[nodiscard]] bool at_cell_end() const {
    return at_.at_end() || at_.is_at(delimiter_) || at_.is_at('\n');
  }

  bool read_plain(CsvCell& cell) {
    while (!at_cell_end()) {
      if (at_.is_at('"') && is_blank(cell.text)) {
        return fail(here(), "a blank stands before this quote",
                    "take the blank out, so that the quote begins the cell");
      }
      cell.text += at_.take();
    }
    return true;
  }

  bool read_quoted(CsvCell& cell) {
    at_.take();
    while (!at_.at_end() && (!at_.is_at('"') || at_.is_at("\"\""))) {
      if (at_.is_at('"')) at_.take();
      cell.text += at_.take();
    }
    if (at_.at_end()) {
      return fail(cell.where, "the quote that begins here is never closed",
                  "close it behind the cell, or take it out");
    }
    at_.take();
    if (at_cell_end()) return true;
    return fail(here(), "text stands here behind a closing quote",
                "write a quote inside a cell twice, and end the cell with one");
  }

  bool fits(const CsvRow& row) {
    constexpr CsvLimits limits;
    ++cells_;
    if (row.size() <= limits.columns && cells_ <= limits.cells &&
        row.back().text.size() <= limits.cell_bytes) {
      return true;
    }
    diagnostics_.push_back({Severity::error, "too-large", row.back().where,
                            fmt::format("a sheet may have {} columns, {} cells and {} KB in a cell",
                                        limits.columns, limits.cells, limits.cell_bytes / 1024)});
    diagnostics_.back().help = "split it; look for a quote that is not closed";
    return false;
  }

  [[nodiscard]] Location here() const {
    return {file_, at_.line(), at_.column(), at_.line(), at_.column() + 1};
  }

  bool fail(Location where, std::string message, std::string help) {
    diagnostics_.push_back(
        {Severity::error, "", std::move(where), std::move(message), {}, std::move(help)});
    return false;
  }

  FileName file_;
  Cursor at_;
  char delimiter_;
  Diagnostics& diagnostics_;
  std::size_t cells_ = 0;
};

/// Drops empty cells beyond the width. Whether the row is as long as that then.
bool fit_to(std::size_t width, CsvRow& row) {
  while (row.size() > width && is_blank(row.back())) row.pop_back();
  return row.size() == width;
}

Diagnostic wrong_length(const CsvRow& row, std::size_t width) {
  Diagnostic finding{
      Severity::error, "wrong-type", row.front().where,
      fmt::format("this row has {} cells, but the first row has {}", row.size(), width)};
  finding.help = row.size() > width
                     ? "the first row must hold the names of all columns: take out lines above it, "
                       "and put a cell that holds the delimiter in quotes"
                     : "look for a line end that does not belong there; write an empty cell for "
                       "each that is missing";
  return finding;
}

/// How many cells each row has; 0 where they differ or the text cannot be read.
std::size_t common_width(std::string_view text, char delimiter) {
  Diagnostics ignored;
  const auto rows = read_csv({}, text, delimiter, ignored);
  return rows ? rows->front().size() : 0;
}

std::size_t width_of_first_line(std::string_view text, char delimiter) {
  Diagnostics ignored;
  const auto rows = Reader({}, text.substr(0, text.find('\n')), delimiter, ignored).rows();
  return rows && !rows->empty() ? rows->front().size() : 0;
}

}  // namespace

std::vector<char> csv_delimiters(std::string_view text) {
  constexpr std::array candidates{',', ';', '\t'};
  std::vector<char> possible;
  for (const auto width : {common_width, width_of_first_line}) {
    for (const char delimiter : candidates) {
      if (width(text, delimiter) > 1) possible.push_back(delimiter);
    }
    if (!possible.empty()) break;
  }
  return possible;
}

std::optional<std::vector<CsvRow>> read_csv(const FileName& file, std::string_view text,
                                            char delimiter, Diagnostics& diagnostics) {
  auto rows = Reader(file, text, delimiter, diagnostics).rows();
  if (!rows || rows->empty()) return std::nullopt;
  const std::size_t width = rows->front().size();
  bool all_fit = true;
  for (CsvRow& row : *rows) {
    if (fit_to(width, row)) continue;
    diagnostics.push_back(wrong_length(row, width));
    all_fit = false;
  }
  if (!all_fit) return std::nullopt;
  return rows;
}

}  // namespace cop
