#include <memory>

#include "cop/base/id.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/publish/publish_report.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const ReportKind& kind_called(const std::string& name) {
  if (name.empty()) return *all_report_kinds().front();
  if (const ReportKind* kind = find_report_kind(name)) return *kind;
  std::vector<std::string_view> names;
  for (const ReportKind* kind : all_report_kinds()) names.push_back(kind->name);
  throw UsageError(fmt::format("there is no report \"{}\"{}", shown(name, 40),
                               nearest_or("; cop report --help lists them", name, names)));
}

ExitCode print_template(const ReportRequest& request, const Session& session) {
  const std::string format = format_of(request);
  if (format == "json") throw UsageError("JSON has no template: it is the report's data");
  session.env.out.write(built_in_template(format).text);
  return ExitCode::done;
}

/// What `--member CODE` says stands behind the kind too; without a kind it is the member's own.
ReportRequest with_member_as_subject(ReportRequest request) {
  if (request.member.empty()) return request;
  if (request.kind.empty()) request.kind = "member";
  if (kind_called(request.kind).subject != ReportSubject::member) {
    throw UsageError("--member: the report \"" + request.kind + "\" is not about a member");
  }
  if (!request.subject.empty() && request.subject != request.member) {
    throw UsageError("--member " + shown(request.member, 40) + " and " +
                     shown(request.subject, 40) + ": name one member");
  }
  request.subject = request.member;
  return request;
}

ExitCode run(const ReportRequest& given, Session& session) {
  ReportRequest request = with_member_as_subject(given);
  const ReportKind& kind = kind_called(request.kind);
  request.kind = kind.name;
  if (request.prints_template) return print_template(request, session);
  return publish_report(kind, request, session);
}

/// The kinds under their names, for the help.
std::string kinds_text() {
  std::string text = "what to report (default project):";
  for (const ReportKind* kind : all_report_kinds()) {
    text += fmt::format("{} {}", kind == all_report_kinds().front() ? "" : ",", kind->name);
  }
  return text;
}

Action configure(Options& options) {
  auto request = std::make_shared<ReportRequest>();
  static const std::string kinds = kinds_text();
  options.word("KIND", kinds.c_str(), request->kind);
  options.word("SUBJECT", "the log or the member that it is about, where it is about one",
               request->subject);
  options.text("--member", "CODE", "member, cpd: whose, as behind the kind", request->member);
  options.choice("--format", {"", "md", "html", "json"}, "how to write it (default md)",
                 request->format);
  options.text("-o,--output", "FILE",
               "write to this file, - for stdout: on a terminal as plain text, page by page",
               request->output);
  options.choice("--language", {"", "en", "de"},
                 "the language of headings and fixed phrases (default: language in cop.yaml)",
                 request->language);
  options.text("--template", "FILE", "a template of your own, in place of the program's",
               request->template_file);
  options.flag("--print-template", "print the program's template, to begin one of your own",
               request->prints_template);
  options.text("--from", "DAY", "only what happened on this day or later", request->from);
  options.text("--to", "DAY", "only what happened on this day or earlier", request->to);
  options.flag("--shared", "for everybody: nobody can be told by their figures (the default)",
               request->is_shared);
  options.flag("--private", "for the group itself: small numbers stand in it", request->is_private);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command report_command{
    "report", "turn the folder into a report: Markdown, one page of HTML, or JSON",
    R"(Writes reports/project.md in the project, with its charts as SVG files beside it. The same
project gives the same bytes, on every computer. With --format html it is one page that needs no
network and no script. A group's own templates/KIND.md.mustache or templates/KIND.html.mustache is
taken in place of the program's. A report about one person goes to stdout, or outside the project.

Kinds:
  project       the whole project: question, people, measures with their charts, cycles
  status        how the group is faring: what is open and due, who stays, how far the evidence
                reaches
  minutes LOG   the minutes of a meeting, by default the last one
  measures      each measure: definition, figures, run chart, before and after
  cycles        evidence for CQI, PIP QI or accreditation: each cycle with its files, keep until
  member CODE   one member's own figures, private: one message, one comparison, one action
  cpd CODE      one member's minutes of professional development, private
  squire        the skeleton of a paper: SQUIRE 2.0 and TIDieR filled from the record, gaps first
  ethics        the eight questions, the decision and its day beside the data, consent, agreements
  poster        a poster in at most 350 words: problem, aim, change, one chart, learning
  funder        aims beside results, reach, stories of value, risks, what stays

A report is for others: small counts are left out (min_cell in cop.yaml), practices have letters
and members no names; its end says what is not shown. Minutes and status are for the group and
call members by code. The private ones are printed, or written where -o says.

Examples:
  cop report                        write reports/project.md
  cop report --format html          write reports/project.html
  cop report -o ~/group.md          write it elsewhere
  cop report -o -                   read it on the terminal
  cop report --language de          write it in German
  cop report minutes                the minutes of the last meeting
  cop report member gp03            for gp03 alone
  cop report --from 2026-01-01      what happened this year
  cop report --print-template --format html >templates/project.html.mustache

As a document for Word: pandoc reports/project.md --from gfm --resource-path reports -o project.docx
As PDF: chromium --headless --no-pdf-header-footer --print-to-pdf=project.pdf reports/project.html

Exit: 0 written, 1 nothing written because of a mistake in a template, 2 wrong command line,
3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
