#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cop/dialog.hpp"
#include "cop/record/csv/figures.hpp"

namespace cop::app {

/// Something that a sheet does not say and nobody may guess.
struct OpenPoint {
  /// What is open and which flag answers it, for where nobody can be asked.
  std::string missing;
  /// The question to a person; without text where only flags or another sheet can help.
  Prompt prompt{};
  /// Puts the answer into the flags and returns it as it would be typed.
  std::function<std::string(const std::string& answer, SheetFlags& flags)> answer{};
};

/// A sheet as it is understood with these flags, as far as nothing is open.
struct Understanding {
  char delimiter = ',';
  std::vector<CsvRow> rows;
  SheetMapping mapping;
  SheetEvidence evidence;
  SheetReading reading;
  std::vector<OpenPoint> open;
  /// What is wrong with the sheet or must not stand in it.
  Diagnostics findings;
};

/// Finds what parts the columns of a text, where its first line or the flags do not name it, or
/// says in the sheet why not; a first line that names it is emptied. Whether it was found.
bool find_delimiter(const std::string& file, std::string& text, const SheetFlags& flags,
                    Understanding& sheet);

/// Works out what the sheet says and what it leaves open. The evidence points into the rows, so
/// the result stays where it is. Throws UsageError for a flag that does not fit the sheet.
std::unique_ptr<Understanding> understand_sheet(const std::string& file, std::string text,
                                                const SheetFlags& flags, const Project& project);

}  // namespace cop::app
