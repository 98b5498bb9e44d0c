#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/output_file.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/report_kind.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string kind = "project";
  std::string output;
};

const ReportKind& kind_called(const std::string& name) {
  if (const ReportKind* kind = find_report_kind(name)) return *kind;
  std::vector<std::string_view> names;
  for (const ReportKind* kind : all_report_kinds()) names.push_back(kind->name);
  throw UsageError(fmt::format("there is no report \"{}\"{}", shown(name, 40),
                               nearest_or("; cop report --help lists them", name, names)));
}

Report report_on(const ReportKind& kind, const Session& session, const std::string& folder) {
  const LoadedProject loaded = session.open_project(folder);
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  Diagnostics findings = loaded.diagnostics;
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  return kind.build({facts, findings});
}

std::string stem_of(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  return dot == name.npos || dot == 0 ? name : name.substr(0, dot);
}

ExitCode write_files(const Report& report, const std::string& file, const Session& session) {
  const std::string folder = parent_of(file);
  const MarkdownReport rendered = markdown_with_files(report, stem_of(name_of_path(file)));
  make_folders(folder);
  for (const RenderedFile& chart : rendered.charts) {
    replace_file(join(folder, chart.name), chart.text);
  }
  replace_file(file, rendered.text);
  session.say(
      "wrote {}{}", shown(file),
      rendered.charts.empty()
          ? ""
          : fmt::format(" and {} beside it", counted(rendered.charts.size(), "chart", "charts")));
  return ExitCode::done;
}

ExitCode run(const Request& request, Session& session) {
  const ReportKind& kind = kind_called(request.kind);
  const std::string folder = session.project_folder();
  if (request.output == "-") {
    session.env.out.write(
        markdown_in_one(report_on(kind, session, folder), characters_for(session.env)));
    return ExitCode::done;
  }
  const std::string file = request.output.empty()
                               ? join(folder, fmt::format("reports/{}.md", kind.name))
                               : session.path(request.output);
  refuse_project_files(file, folder);
  return write_files(report_on(kind, session, folder), file, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("KIND", "what to report (default project); see below", request->kind);
  options.text("-o,--output", "FILE", "write to this file, - for stdout with charts as text",
               request->output);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command report_command{
    "report", "turn the folder into a report in Markdown, with charts",
    R"(Writes reports/project.md in the project, with its charts as SVG files beside it. The same
project gives the same bytes, on every computer.

Examples:
  cop report                    write reports/project.md
  cop report -o ~/group.md      write it elsewhere
  cop report -o -               print it, with charts drawn as text

Exit: 0 written, 2 wrong command line, 3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
