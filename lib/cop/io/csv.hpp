#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/diagnostic.hpp"

namespace cop {

/// The text of a table file: UTF-8 without byte order mark, each line end a `\n`, so that places in
/// it are those in the file.
struct CsvText {
  std::string text;
  /// Whether the file was not UTF-8 but Windows-1252, as spreadsheets of that system write it.
  bool was_windows_1252 = false;
};

/// Decodes the bytes of a table file. Lines may end as on Windows, Unix or old Macs. Nothing is
/// returned for what is no text, with a diagnostic that says where and what to do.
std::optional<CsvText> csv_text(const FileName& file, std::string_view bytes,
                                Diagnostics& diagnostics);

/// A cell as it was written, blanks and all, without the quotes around it. The place is that of the
/// text in the file, quotes included.
struct CsvCell {
  std::string text;
  Location where;
};

using CsvRow = std::vector<CsvCell>;

/// What a table file may hold, so that no file can exhaust the machine.
struct CsvLimits {
  std::size_t columns = 1'000;
  std::size_t cells = 200'000;
  std::size_t cell_bytes = 64 * 1024;
};

/// The delimiters of , ; and tab that part every line of the text into the same number of cells,
/// two or more; where there is none, those that part its first line. The delimiter is certain when
/// there is one.
std::vector<char> csv_delimiters(std::string_view text);

/// Reads a table as RFC 4180 describes it, with any of these delimiters: a cell in double quotes
/// may hold delimiters, line ends, and quotes written twice. Lines without any text are left out,
/// and all rows are as long as the first, which holds the names of the columns; empty cells beyond
/// it are dropped. Nothing is returned where a quote is wrong, a row has too few or too many cells
/// or the table is too large, with a diagnostic for each; nor for a text without any cell.
std::optional<std::vector<CsvRow>> read_csv(const FileName& file, std::string_view text,
                                            char delimiter, Diagnostics& diagnostics);

}  // namespace cop
