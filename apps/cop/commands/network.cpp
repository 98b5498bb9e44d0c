#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/network/request.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Verb {
  std::string_view name;
  ExitCode (*act)(const NetworkRequest&, Session&);
  std::vector<std::string_view> formats;
};

const std::vector<Verb>& verbs() {
  static const std::vector<Verb> all{
      {"status", show_network_status, {"text", "json"}},
      {"validate", validate_network, {"full", "concise", "json", "jsonl", "github"}},
      {"report", report_network, {"md", "html", "json"}},
  };
  return all;
}

const Verb& verb_called(const std::string& word) {
  std::vector<std::string_view> known;
  for (const Verb& verb : verbs()) {
    if (verb.name == word) return verb;
    known.push_back(verb.name);
  }
  const std::string what = word.empty() ? "say which" : "not \"" + shown(word, 40) + "\"";
  throw UsageError("cop network can show the status, validate and report: " + what +
                   nearest_or("", word, known));
}

void require_fitting(const Verb& verb, const NetworkRequest& request) {
  require_belonging("network", verb.name,
                    {{"--fail-on", !request.fail_on.empty(), {"validate"}},
                     {"--rule", !request.rules.empty(), {"validate"}},
                     {"-o", !request.output.empty(), {"report"}},
                     {"--private-to", !request.private_folder.empty(), {"report"}}});
  if (request.format.empty()) return;
  std::string formats;
  for (const std::string_view format : verb.formats) {
    if (format == request.format) return;
    formats += (formats.empty() ? "" : ", ") + std::string(format);
  }
  throw UsageError(
      fmt::format("cop network {} writes {}, not {}", verb.name, formats, request.format));
}

Action configure(Options& options) {
  auto request = std::make_shared<NetworkRequest>();
  options.word("VERB", "status, validate or report", request->verb);
  options.words("DIR", "projects, or folders that hold some (default: the current folder)",
                request->roots);
  options.text("--list", "FILE", "a file that names such folders, one a line; - for stdin",
               request->list);
  options.text("--jobs", "N", "how many projects to read at once", request->jobs);
  options.choice(
      "--format", {"", "text", "full", "concise", "json", "jsonl", "github", "md", "html"},
      "status: text or json; validate: full, concise, json, jsonl or github; report: md, "
      "html or json",
      request->format);
  options.choice("--fail-on", {"", "error", "warning", "never"},
                 "validate: from which severity on to exit with 1 (default error)",
                 request->fail_on);
  options.many("--rule", "RULE", "validate: only the findings of this rule (may be repeated)",
               request->rules);
  options.text("-o,--output", "FILE", "report: write to this file, - for stdout (the default)",
               request->output);
  options.text("--private-to", "DIR", "report: write each practice's own page into this folder too",
               request->private_folder);
  return [request](Session& session) {
    const Verb& verb = verb_called(request->verb);
    require_fitting(verb, *request);
    return verb.act(*request, session);
  };
}

}  // namespace

extern const Command network_command{
    "network", "many projects at once: who meets, who has stalled, findings, pooled report",
    R"(For the coordinator of many groups. Folders are searched for projects, however deep; links and
hidden folders are not followed. A project that cannot be read is named, and the rest goes on; a
copy of another counts once. Nothing is written into any project.

  status        one line a project, the worst first: who meets, what waits, data due, approvals
  validate      the findings of cop validate in all projects
  report        for others: shares, rates and means pooled where measures are defined alike, practice
                beside practice without names or small counts, how the groups are faring

Examples:
  cop network status ~/groups
  cop network status --list groups.txt    the folders that a file names
  cop network validate north south --format jsonl
  cop network report ~/groups -o network.html
  cop network report ~/groups -o network.md --private-to pages   a page for each practice too
  cop network status --format json | jq '.projects[] | select(.days_ago > 60) | .title'

Exit: 0 done, 1 findings, 2 wrong command line, 3 a folder that was named is not there, no project
can be read, or a file cannot be written
)",
    configure};

}  // namespace cop::app
