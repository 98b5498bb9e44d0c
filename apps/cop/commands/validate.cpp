#include <algorithm>
#include <memory>
#include <set>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/checked_project.hpp"
#include "cop/command.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/known_findings.hpp"
#include "cop/findings/parser_stats.hpp"
#include "cop/io/file.hpp"
#include "cop/rule_words.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::vector<std::string> paths;
  std::string format = "full";
  std::string fail_on = "error";
  std::string baseline;
  std::vector<std::string> rules;
  std::string jobs;
  bool stats = false;
};

/// The named paths as they stand in findings: relative to the project, with / at the end of
/// folders.
std::vector<std::string> project_paths(const Session& session, const std::string& project,
                                       const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  for (const std::string& path : paths) {
    const std::string whole = session.path(path);
    if (!exists(whole)) throw UsageError("there is no file or folder " + shown(path));
    if (whole == project) return {};
    if (!whole.starts_with(project + "/")) {
      throw UsageError(shown(path) + " is not in the project " + shown(project));
    }
    names.push_back(whole.substr(project.size() + 1) + (is_folder(whole) ? "/" : ""));
  }
  return names;
}

std::optional<Severity> bar_of(const std::string& fail_on) {
  if (fail_on == "never") return std::nullopt;
  return fail_on == "error" ? Severity::error : Severity::warning;
}

/// The way from the folder in which the program was started down to the project.
std::string prefix_of(const std::string& project, const std::string& folder) {
  const std::string above = folder.ends_with('/') ? folder : folder + '/';
  return project.starts_with(above) ? project.substr(above.size()) + '/' : "";
}

std::set<std::string> baseline_of(const Request& request, const Session& session) {
  if (request.baseline.empty()) return {};
  if (request.format == "baseline") {
    throw UsageError("--format baseline writes all findings down: leave out --baseline");
  }
  constexpr std::size_t largest_baseline = 16 * largest_file;
  const std::string path = session.path(request.baseline);
  if (!exists(path)) {
    throw UsageError("there is no file " + shown(request.baseline) +
                     ": write one with cop validate --format baseline");
  }
  const FileBytes file = read_file(path, largest_baseline);
  if (!file.ok()) {
    throw Error(fmt::format("{}: {} ({})", shown(request.baseline), file.trouble, file.help));
  }
  return read_baseline(request.baseline, file.bytes);
}

void say_known(const KnownFindings& known, const Session& session) {
  if (known.hidden > 0) {
    session.say("{} not shown", counted(known.hidden, "known finding", "known findings"));
  }
  if (known.gone > 0) {
    session.say("{} gone: write it anew with cop validate --format baseline",
                counted(known.gone, "entry of the baseline is", "entries of the baseline are"));
  }
}

/// The files of the project, and those beside them that something is wrong with.
std::size_t count_files(const Project& project, const Diagnostics& findings) {
  std::set<FileName> beside;
  for (const Diagnostic& finding : findings) beside.insert(finding.where.file);
  std::erase_if(beside,
                [&](const FileName& file) { return project.sources.contains(file.view()); });
  for (const FileName& file : project.unread) beside.erase(file);
  return project.files + beside.size();
}

ExitCode run(const Request& request, Session& session) {
  for (const std::string& name : request.rules) rule_called(name);
  const std::string folder = session.project_folder();
  const Limit limit{project_paths(session, folder, request.paths), request.rules};
  CheckedProject checked(folder, session.today(), session.read_by(request.jobs));
  std::erase_if(checked.findings(), [&](const Diagnostic& finding) {
    return !limit.covers_file(finding.where.file.view()) || !limit.covers_rule(finding.rule);
  });
  checked.fetch_texts();
  const Project& project = checked.project();
  const std::size_t files = count_files(project, checked.findings());
  FindingsReport report{.project_title = project.charter.title->value,
                        .findings = std::move(checked.findings()),
                        .sources = project.sources,
                        .files = files,
                        .unread = project.unread.size(),
                        .color = session.colored(session.env.terminals.out),
                        .limit = limit,
                        .fails_from = bar_of(request.fail_on),
                        .prefix = prefix_of(folder, session.env.folder),
                        .shortened = request.rules.empty()};
  const KnownFindings known = take_out_known(baseline_of(request, session), report);
  session.env.out.write(render_findings(request.format, report));
  say_known(known, session);
  session.say("{}", summary_line(report));
  if (request.stats || session.options.verbose)
    session.say("{}", parser_stats(folder, session.parser()));
  const bool fails =
      std::any_of(report.findings.begin(), report.findings.end(), [&](const Diagnostic& finding) {
        return report.fails_from && finding.severity >= *report.fails_from;
      });
  return fails ? ExitCode::findings : ExitCode::done;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  std::vector<std::string> formats;
  for (const FindingsFormat* format : findings_formats()) formats.emplace_back(format->name);
  options.words("PATH", "only the findings of these files or folders", request->paths);
  options.choice("--format", formats, "how to write the findings", request->format);
  options.choice("--fail-on", {"error", "warning", "never"},
                 "from which severity on to exit with 1", request->fail_on);
  options.many("--rule", "RULE", "only the findings of this rule (may be repeated)",
               request->rules);
  options.text("--baseline", "FILE", "leave out the findings that stand in this file",
               request->baseline);
  options.text("--jobs", "N", "how many files to fetch at once from a slow disk or network",
               request->jobs);
  options.flag("--stats",
               "say on stderr how many files were read by which reader of YAML (so does -v)",
               request->stats);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command validate_command{
    "validate", "check all files and say what is wrong, where and what to do",
    R"(Reads every file of the project, however broken the others are, and never writes.

Examples:
  cop validate                        all findings of the project
  cop validate cycles/                only those of the cycle logs
  cop validate --format json          for programs
  cop validate --fail-on warning      exit with 1 on warnings too
  cop validate --format baseline >known.txt
  cop validate --baseline known.txt   only what was found since then

Exit: 0 nothing to mend, 1 findings, 2 wrong command line, 3 no project or unreadable folder
)",
    configure};

}  // namespace cop::app
