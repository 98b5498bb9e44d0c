#include <memory>

#include "cop/command.hpp"
#include "cop/export/export_format.hpp"
#include "cop/export/write_export.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

Action configure(Options& options) {
  auto request = std::make_shared<ExportRequest>();
  std::vector<std::string> formats;
  for (const ExportFormat* format : all_export_formats()) formats.emplace_back(format->name);
  request->format = formats.front();
  options.words("PROJECT", "folders of projects, or folders with projects in them (default: here)",
                request->projects);
  options.text("-o,--output", "DIR", "the folder to write to; it must be empty", request->output);
  options.choice("--format", formats, "what to write", request->format);
  options.text("--jobs", "N", "how many projects to read at once", request->jobs);
  options.flag("--private", "with members, practices, free texts and small counts",
               request->is_private);
  options.flag("--force", "replace the export that is in the folder", request->force);
  options.flag("-n,--dry-run", "show which files it would write, and write nothing",
               request->dry_run);
  return [request](Session& session) { return write_export(*request, session); };
}

}  // namespace

extern const Command export_command{
    "export", "tables for R, Python, a database or any engine for analysis",
    R"(Writes the projects as tables, ready to be counted: measures, meetings, members, cycles,
observations, attendance, actions, flow, findings, projects. Each project is a part of its own:

  DIR/project=CODE/observations.csv …   with datapackage.json: columns, types, keys, what is withheld
  DIR/project=CODE/observations.jsonl … the same with --format jsonl, one JSON object a line
  DIR/cop.sqlite                        one file with --format sqlite; each table has a column project

An export is for others: projects and meetings have codes that cannot be traced back, members are
not listed and practices not told apart, free texts are left out, and counts from 1 to 4 (min_cell
in cop.yaml) are withheld, with those that would give one away; findings do not say how often.
Figures that fewer than three practices gave are withheld: in a project of one or two, all of them.
With --private all of this stands in it, so it cannot be written into the project. What looks like
an identifier of a patient is masked in both.

Examples:
  cop export -o ~/tables                          this project
  cop export -o ~/tables ~/groups                 all projects in the folder, however deep
  cop export -o ~/tables --format sqlite --force  anew, in place of an earlier one
  cop export -o ~/tables --private a b            two projects with everything

In DuckDB: every series with its median, the centre line of a run chart; and one Parquet file of all:
  SELECT project, measure, period_from, value,
         median(value) OVER (PARTITION BY project, measure) AS centre
  FROM read_csv('tables/*/observations.csv', hive_partitioning = true, union_by_name = true)
  WHERE charted ORDER BY ALL;
  COPY (FROM read_csv('tables/*/observations.csv', hive_partitioning = true, union_by_name = true))
  TO 'observations.parquet' (FORMAT parquet);

Exit: 0 written, 1 written without the projects that were named on stderr, 2 wrong command line,
3 no project, a folder that was named is not there, or a file cannot be written
)",
    configure};

}  // namespace cop::app
