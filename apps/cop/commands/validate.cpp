#include <algorithm>
#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/findings/format.hpp"
#include "cop/io/file.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::vector<std::string> paths;
  std::string format = "full";
  std::string fail_on = "error";
  std::vector<std::string> rules;
};

void require_rules(const std::vector<std::string>& names) {
  std::vector<std::string_view> known;
  for (const Rule* rule : all_rules()) known.push_back(rule->name);
  for (const std::string& name : names) {
    if (find_rule(name) != nullptr) continue;
    const auto near = nearest(name, std::span<const std::string_view>(known));
    throw UsageError(fmt::format(
        "there is no rule \"{}\"{}", shown(name, 60),
        near.empty() ? "; cop rules lists them" : fmt::format(": did you mean \"{}\"?", near)));
  }
}

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

bool is_under(const FileName& file, const std::vector<std::string>& paths) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
           return file.view() == path || (path.ends_with('/') && file.view().starts_with(path));
         });
}

bool is_wanted(const std::string& rule, const std::vector<std::string>& rules) {
  return rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end();
}

bool fails(const Diagnostics& findings, const std::string& fail_on) {
  if (fail_on == "never") return false;
  const Severity bar = fail_on == "error" ? Severity::error : Severity::warning;
  return std::any_of(findings.begin(), findings.end(),
                     [bar](const Diagnostic& finding) { return finding.severity >= bar; });
}

ExitCode run(const Request& request, Session& session) {
  require_rules(request.rules);
  const std::string folder = session.project_folder();
  const auto paths = project_paths(session, folder, request.paths);
  LoadedProject loaded = read_project(folder);
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  Diagnostics findings = std::move(loaded.diagnostics);
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  std::erase_if(findings, [&](const Diagnostic& finding) {
    return !is_under(finding.where.file, paths) || !is_wanted(finding.rule, request.rules);
  });
  sort_by_place(findings);
  const FindingsReport report{loaded.project.charter.title.value,
                              std::move(findings),
                              loaded.project.sources,
                              loaded.project.files,
                              loaded.project.unread.size(),
                              session.colored(session.env.terminals.out)};
  session.env.out.write(render_findings(request.format, report));
  session.say("{}", summary_line(report));
  return fails(report.findings, request.fail_on) ? ExitCode::findings : ExitCode::done;
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

Exit: 0 nothing to mend, 1 findings, 2 wrong command line, 3 no project or unreadable folder
)",
    configure};

}  // namespace cop::app
