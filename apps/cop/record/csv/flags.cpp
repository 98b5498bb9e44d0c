#include "cop/record/csv/flags.hpp"

#include <array>
#include <utility>

#include "cop/command.hpp"
#include "cop/session.hpp"

namespace cop::app {

void declare_sheet_flags(Options& options, SheetFlags& flags) {
  options.text("--csv", "FILE", "take figures from a spreadsheet saved as CSV, - for stdin",
               flags.csv);
  options.text("--measure", "ID", "which measure the figures of --csv are of", flags.measure);
  options.text("--period", "PERIOD", "the period of all its figures, where no column says it",
               flags.period);
  options.many("--column", "FIELD=HEADER",
               "which of its columns holds the period, practice, numerator, ... (may be repeated)",
               flags.columns);
  options.many("--ignore", "HEADER", "a column to leave out (may be repeated)", flags.ignored);
  options.choice("--delimiter", {"", "comma", "semicolon", "tab"}, "what parts its columns",
                 flags.delimiter);
  options.choice("--decimal", {"", "point", "comma"}, "whether 1,5 or 1.5 is one and a half",
                 flags.decimal);
  options.choice("--dates", {"", "day-first", "month-first"}, "how 02/03/2026 is read",
                 flags.dates);
  options.flag("--replace", "its figures stand instead of those that an earlier log has",
               flags.replace);
}

void require_sheet(const SheetFlags& flags) {
  if (flags.given()) return;
  const std::array<std::pair<const char*, bool>, 8> given{
      {{"--measure", !flags.measure.empty()},
       {"--period", !flags.period.empty()},
       {"--column", !flags.columns.empty()},
       {"--ignore", !flags.ignored.empty()},
       {"--delimiter", !flags.delimiter.empty()},
       {"--decimal", !flags.decimal.empty()},
       {"--dates", !flags.dates.empty()},
       {"--replace", flags.replace}}};
  for (const auto& [name, is_given] : given) {
    if (is_given) {
      throw UsageError(fmt::format("{} is about a spreadsheet: name it with --csv FILE", name));
    }
  }
}

}  // namespace cop::app
