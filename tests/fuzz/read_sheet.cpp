// Any bytes as a spreadsheet: what is read is a table whose cells lie in the text in their order,
// its figures have sound dates and numbers, and what is not read has a message.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "cop/load/log_text.hpp"
#include "cop/load/read_project.hpp"
#include "cop/record/csv/understand.hpp"
#include "cop/session.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const cop::Project& project() {
  static const cop::LoadedProject loaded = cop::read_project_texts(
      {{"cop.yaml", "cop: 1\nid: a\ntitle: A\nstarted: 2026-01-05\nphase: monitor\n"},
       {"members.yaml", "practices: [{id: hill, name: Hill}]\nmembers: [{id: gp01, role: core}]\n"},
       {"measures.yaml",
        "measures: [{id: bp, name: BP, family: process, data: proportion}, {id: s, name: S, "
        "family: process, data: score, items: [{id: a, text: A}]}]\n"}});
  return loaded.project;
}

void check_order(const std::vector<cop::CsvRow>& rows) {
  cop::Location last;
  for (const cop::CsvRow& row : rows) {
    require(row.size() == rows.front().size());
    for (const cop::CsvCell& cell : row) {
      require(last < cell.where);
      last = cell.where;
    }
  }
}

void check_sheet(const std::string& text, const cop::app::SheetFlags& flags) {
  const auto sheet = cop::app::understand_sheet("s", text, flags, project());
  for (const cop::Diagnostic& found : sheet->findings) require(!found.message.empty());
  for (const cop::app::OpenPoint& point : sheet->open) require(!point.missing.empty());
  if (sheet->rows.size() < 2 || !sheet->open.empty()) return;
  check_order(sheet->rows);
  const auto figures =
      cop::app::read_figures(sheet->rows, sheet->mapping, sheet->reading, project());
  cop::CycleLog log;
  log.id.value.text = "2026-01-05";
  log.date = cop::Located(*cop::Date::parse("2026-01-05"));
  log.observations = figures.figures;
  cop::Diagnostics none;
  const auto again = cop::read_log("cycles/a.yaml", cop::log_text(log), none);
  require(again && none.empty() && cop::log_text(*again) == cop::log_text(log));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  cop::app::SheetFlags flags;
  flags.measure = bytes[0] % 2 == 0 ? "bp" : "s";
  flags.decimal = bytes[0] % 4 < 2 ? "comma" : "point";
  flags.dates = bytes[0] % 8 < 4 ? "day-first" : "month-first";
  cop::Diagnostics none;
  const auto decoded = cop::csv_text("s", input.substr(1), none);
  require(decoded.has_value() != !none.empty());
  if (!decoded) return 0;
  try {
    check_sheet(decoded->text, flags);
  } catch (const cop::app::UsageError&) {
    return 0;
  }
  return 0;
}
