#pragma once

#include <string>
#include <vector>

namespace cop::app {

class Options;

/// What was typed about a spreadsheet behind `cop record`.
struct SheetFlags {
  std::string csv{}, measure{}, period{}, delimiter{}, decimal{}, dates{};
  /// FIELD=HEADER, and headers.
  std::vector<std::string> columns{}, ignored{};
  bool replace = false;

  [[nodiscard]] bool given() const { return !csv.empty(); }
};

void declare_sheet_flags(Options& options, SheetFlags& flags);

/// Throws UsageError for a flag that needs --csv beside it.
void require_sheet(const SheetFlags& flags);

}  // namespace cop::app
