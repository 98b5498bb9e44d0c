#include <memory>
#include <set>

#include <fmt/ranges.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/dialog.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/show_on_stderr.hpp"
#include "cop/findings/table_findings.hpp"
#include "cop/import/guessed_map.hpp"
#include "cop/import/objections.hpp"
#include "cop/import/project_imports.hpp"
#include "cop/io/file.hpp"
#include "cop/io/system.hpp"
#include "cop/record/csv/preview.hpp"
#include "cop/record/csv/understand.hpp"
#include "cop/record/given_file.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string file, map, network, date;
  bool print_map = false, partial = false, replace = false, dry_run = false;
};

[[noreturn]] void refuse_file(Diagnostics findings, const Session& session) {
  throw Abandoned(show_table_findings(std::move(findings), session) +
                  "nothing was written: mend what stands above and import it again");
}

std::optional<ImportMap> given_map(const Request& request, Session& session) {
  if (request.map.empty()) return std::nullopt;
  const std::string text = bytes_given("--map", request.map, session);
  Diagnostics findings;
  auto map = read_import_map(name_given(request.map), text, findings);
  if (map) return map;
  show_on_stderr(findings, {{name_given(request.map), text}}, session);
  throw Abandoned("nothing was written: mend the map");
}

std::vector<CsvRow> rows_of(const Request& request, const std::optional<ImportMap>& map,
                            Session& session) {
  const std::string name = name_given(request.file);
  Diagnostics findings;
  auto text = csv_text(name, bytes_given("FILE", request.file, session), findings);
  if (!text) refuse_file(findings, session);
  if (text->was_windows_1252) {
    session.say("{} is read as Windows-1252: look at letters with accents", shown(name));
  }
  Understanding sheet;
  const SheetFlags flags = map ? map->reading : SheetFlags();
  if (!find_delimiter(name, text->text, flags, sheet)) {
    if (!sheet.findings.empty()) refuse_file(sheet.findings, session);
    throw UsageError(
        "the columns may be parted by more than one sign: say in the map  delimiter: comma, "
        "semicolon or tab");
  }
  auto rows = read_csv(name, text->text, sheet.delimiter, findings);
  if (!rows) refuse_file(findings, session);
  if (rows->size() == 1) throw UsageError("there is no row below the names of the columns");
  return *std::move(rows);
}

ExitCode print_map(const Request& request, const std::vector<CsvRow>& rows,
                   const std::vector<Target>& targets, Session& session) {
  const ImportMap map = guessed_map(rows, targets);
  const Diagnostics signs = patient_objections(rows, map, targets);
  if (!signs.empty()) refuse_file(signs, session);
  session.env.out.write(map_text(name_given(request.file), rows, map, targets));
  return ExitCode::done;
}

/// How the cells of all tables are read. Throws UsageError with all that is open.
SheetReading reading_of_all(const std::vector<FigureTable>& tables, const ImportMap& map,
                            const std::vector<Target>& targets) {
  std::set<std::string> open;
  SheetReading reading;
  for (const FigureTable& table : tables) {
    const SheetEvidence evidence = evidence_of(table.rows, table.mapping);
    for (std::string& one : open_in(table, evidence, map.reading, targets)) {
      open.insert(std::move(one));
    }
    if (const auto order = evidence.order.certain()) reading.order = *order;
  }
  if (!open.empty()) {
    throw UsageError(fmt::format("the map leaves some things open; nothing was written:\n  {}",
                                 fmt::join(open, "\n  ")));
  }
  if (map.reading.decimal == "comma") reading.mark = DecimalMark::comma;
  if (map.reading.dates == "month-first") reading.order = DateOrder::month_first;
  if (map.reading.dates == "day-first") reading.order = DateOrder::day_first;
  return reading;
}

/// Every refused row with its reason, and how many there are.
void show_refused(const Diagnostics& refused, std::size_t rows, const Session& session) {
  if (refused.empty()) return;
  std::set<int> lines;
  for (const Diagnostic& one : refused) lines.insert(one.where.line);
  const Sources nothing;
  session.env.out.flush();
  session.env.err.print("refused, {} of {}:\n", lines.size(), counted(rows, "row", "rows"));
  session.env.err.write(render_findings("concise", {"", refused, nothing, 1, 0, false}));
}

/// Writes the log of a project, or shows what it would hold, below what is said of its rows.
/// Whether there is one.
bool settle(const ProjectImport& one, bool dry_run, const Session& session) {
  const std::string& name = one.target->name;
  const bool writes = one.proposal && !dry_run;
  if (!name.empty() && (writes || !one.left_out.empty())) session.say("{}:", shown(name));
  if (!one.left_out.empty()) session.say("{}", one.left_out.substr(0, one.left_out.size() - 1));
  if (writes) publish(*one.proposal, "import", one.target->folder, session);
  if (one.proposal && dry_run) {
    session.env.out.print("{}{} would be written, with {}", name.empty() ? "" : shown(name) + "/",
                          one.proposal->file, figures_text(one.proposal->log.observations));
  }
  return one.proposal.has_value();
}

/// Throws Error where a log could not be written, before any other one is.
void require_open_folders(const std::vector<ProjectImport>& imports) {
  std::vector<std::string> closed;
  for (const ProjectImport& one : imports) {
    const std::string& project = one.target->folder;
    const std::string logs = join(project, "cycles");
    const bool is_open = may_make_files(exists(logs) ? logs : project);
    if (one.proposal && !is_open) closed.push_back(shown(logs));
  }
  if (closed.empty()) return;
  throw Error(
      fmt::format("no file can be made in {}; nothing was written: ask for the right to write "
                  "there, or take the rows of its practices out",
                  fmt::join(closed, ", ")));
}

ExitCode finish(const std::vector<ProjectImport>& imports, const Diagnostics& refused,
                const Request& request, const Session& session) {
  if (!refused.empty() && !request.partial) {
    throw Abandoned(
        "nothing was written: mend the file or its map, or say --partial to take the rest");
  }
  require_open_folders(imports);
  bool any = false;
  for (const ProjectImport& one : imports) any |= settle(one, request.dry_run, session);
  if (!any) session.say("no figure is new; nothing was written");
  if (any && request.dry_run) session.say("nothing was written");
  return refused.empty() ? ExitCode::done : ExitCode::findings;
}

ExitCode run(const Request& request, Session& session) {
  if (request.file.empty()) throw UsageError("name the table: cop import FILE.csv --map MAP.yaml");
  const std::vector<Target> targets = find_targets(request.network, session);
  const auto given = given_map(request, session);
  const std::vector<CsvRow> rows = rows_of(request, given, session);
  if (request.print_map) return print_map(request, rows, targets, session);
  const ImportMap map = given ? *given : guessed_map(rows, targets);
  Diagnostics wrong = patient_objections(rows, map, targets);
  if (wrong.empty()) wrong = column_objections(rows, map);
  if (!wrong.empty()) refuse_file(wrong, session);
  const auto tables = figure_tables(rows, map);
  const SheetReading reading = reading_of_all(tables, map, targets);
  const ImportTerms terms{
      request.date.empty() ? session.today() : parse_day(request.date, session.today()),
      request.replace, request.partial};
  Diagnostics refused;
  const auto imports = imports_of(tables, targets, reading, terms, session, refused);
  show_refused(refused, rows.size() - 1, session);
  return finish(imports, refused, request, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("FILE", "a table saved as CSV, - for stdin", request->file);
  options.text("--map", "FILE", "what its columns and names mean", request->map);
  options.flag("--print-map", "print a map to start from, as far as the file can be understood",
               request->print_map);
  options.text("--network", "DIR", "deal the rows to the projects in this folder, however deep",
               request->network);
  options.text("--date", "DAY", "the day of the logs (today)", request->date);
  options.flag("--replace", "its figures stand instead of those that an earlier log has",
               request->replace);
  options.flag("--partial", "take what can be taken, and leave out the rows that are refused",
               request->partial);
  options.flag("-n,--dry-run", "show what would be written where, and write nothing",
               request->dry_run);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command import_command{
    "import", "figures of many practices from one table",
    R"(Reads a table of counts, as audit tools and spreadsheets save it, and makes one log of data in each
project whose practices stand in it. No layout is built in: a map says what the columns are and which
codes the names stand for. --print-map starts one; keep it, and the next quarter is one command.

  columns: {practice: Clinic, period: Quarter, measure: Indicator, numerator: Yes, denominator: All}
  ignore: [Percent]                             columns to leave out
  leave_out: [Total]                            practices whose rows are left out
  practices: {"Oak Street Clinic": oak}         or PROJECT/CODE where two projects have the code
  measures: {"Diabetes with HbA1c": hba1c-recorded}
  periods: {"Aug-Oct 2025": {from: 2025-08-01, to: 2025-10-31}}
  same_for_all: {source: Audit of the region}   what every row is
  dates: day-first                              or month-first; decimal: point or comma;
                                                delimiter: comma, semicolon or tab

Where a row has more than one figure, each is an entry of its own, and its numbers are columns:

  figures:
    - {measure: hba1c-recorded, numerator: HbA1c, denominator: Diabetes}
    - {measure: bp-recorded, numerator: BP, denominator: Diabetes}

Each row that cannot be taken is listed with the reason, and then nothing at all is written, in no
project, unless --partial is said. Rows that are recorded already with the same numbers are left out,
so that a file may be imported twice. Tables with a row for each patient are refused.

Examples:
  cop import audit.csv --print-map > audit-map.yaml
  cop import audit.csv --map audit-map.yaml -n
  cop import region.csv --map region-map.yaml --network ~/projects --partial

Exit: 0 written or nothing new, 1 rows or the file are refused, 2 wrong command line or something left
open, 3 no project or a file cannot be written
)",
    configure};

}  // namespace cop::app
