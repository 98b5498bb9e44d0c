#include <algorithm>
#include <array>
#include <memory>

#include "cop/base/error.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/editor_files.hpp"
#include "cop/findings/format.hpp"
#include "cop/init/request.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"
#include "cop/templates.hpp"

namespace cop::app {
namespace {

ExitCode list_templates(const Session& session) {
  for (const ProjectTemplate& one : project_templates()) {
    session.env.out.print("{:10} {}\n", one.name, one.about);
  }
  return ExitCode::done;
}

void require_template(const std::string& name) {
  std::vector<std::string> names;
  for (const ProjectTemplate& one : project_templates()) {
    if (one.name == name) return;
    names.push_back(one.name);
  }
  throw UsageError(fmt::format("there is no template \"{}\"{}", shown(name, 40),
                               nearest_or("; cop init --list shows them", name, names)));
}

/// What a sync service or an earlier `cop init` that was cut off may have left.
bool is_harmless(const FolderEntry& entry) {
  constexpr std::array<std::string_view, 6> names{"desktop.ini",  "Thumbs.db",     "cycles",
                                                  "members.yaml", "measures.yaml", "question.yaml"};
  return entry.name.starts_with('.') ||
         std::find(names.begin(), names.end(), entry.name) != names.end();
}

void require_free_folder(const std::string& folder, bool force) {
  if (!exists(folder)) return;
  if (!is_folder(folder)) throw UsageError(shown(folder) + " is a file: name a folder");
  if (is_project(folder)) {
    throw UsageError(shown(folder) + " holds a project already (cop.yaml): nothing was changed");
  }
  const auto entries = list_folder(folder);
  if (force || std::all_of(entries.begin(), entries.end(), is_harmless)) return;
  throw UsageError(shown(folder) +
                   " is not empty: choose an empty folder, or add --force to make "
                   "the project among what is there");
}

void require_answers(InitRequest& request, Session& session) {
  const bool complete = !request.title.empty() && !request.facilitator.empty();
  if (complete) return;
  if (session.may_ask()) return ask_for_project(request, session);
  std::string missing;
  if (request.title.empty()) missing += "\n  --title TEXT         what the project is called";
  if (request.facilitator.empty())
    missing += "\n  --facilitator CODE   who keeps the group going, such as gp01";
  throw UsageError("some answers are missing; nothing was written:" + missing);
}

/// A wrong answer shows as a finding in the files made from it.
void require_valid(const Sources& files, Date today) {
  LoadedProject made = read_project_texts(files);
  const Facts facts(made.project, today);
  Diagnostics findings = std::move(made.diagnostics);
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  std::erase_if(findings, [](const Diagnostic& f) { return f.severity != Severity::error; });
  if (findings.empty()) return;
  const FindingsReport report{"",   std::move(findings), made.project.sources, files.size(), 0,
                              false};
  throw UsageError("with these answers the project would not be valid; nothing was written\n" +
                   render_findings("concise", report));
}

/// Makes one file of the project; false when the same file is there already.
bool make_file(const std::string& path, const std::string& text) {
  if (create_file(path, text)) return true;
  if (read_file(path).bytes == text) return false;
  throw Error(shown(path) +
              " is there already and holds something else: move it away, or choose "
              "another folder");
}

constexpr std::array<const char*, 2> folders{"cycles", ".cop"};

/// Writes the files, cop.yaml last, so that a half-made folder is not taken for a project. What was
/// made is taken back when a later file fails.
void write_project(const std::string& folder, const Sources& files) {
  const bool new_folder = !exists(folder);
  std::vector<std::string> made;
  try {
    for (const char* name : folders) make_folders(join(folder, name));
    for (const auto& [name, text] : files) {
      if (name == "cop.yaml") continue;
      if (make_file(join(folder, name), text)) made.push_back(join(folder, name));
    }
    make_file(join(folder, "cop.yaml"), files.at("cop.yaml"));
  } catch (const Error&) {
    for (const std::string& path : made) remove_file(path);
    for (const char* name : folders) remove_empty_folder(join(folder, name));
    if (new_folder) remove_empty_folder(folder);
    throw;
  }
}

ExitCode run(InitRequest request, Session& session) {
  if (request.list) return list_templates(session);
  require_template(request.template_name);
  const std::string folder = session.path(request.folder);
  require_free_folder(folder, request.force);
  require_answers(request, session);
  Sources files = project_files(request.template_name, new_project(request, session.today()));
  require_valid(files, session.today());
  if (!exists(join(folder, ".gitattributes"))) files[".gitattributes"] = "*.yaml text eol=lf\n";
  if (request.dry_run) {
    for (const auto& [name, text] : files) session.env.out.print("==> {} <==\n{}\n", name, text);
    session.say("and .cop/, where editors find what may stand in each file: cop schema shows it");
    return ExitCode::done;
  }
  files.merge(editor_files());
  write_project(folder, files);
  session.say("made the project \"{}\" in {}", shown(request.title), shown(folder));
  if (!request.measures.empty()) {
    session.say(
        "each measure begins as a share in percent of which more is better: where that is wrong, "
        "change data, unit and direction in measures.yaml");
  }
  session.say(
      "next: read the four files and fill in what you know, then cop record after the first "
      "meeting");
  return ExitCode::done;
}

Action configure(Options& options) {
  auto request = std::make_shared<InitRequest>();
  options.word("DIR", "the folder of the project (the current one)", request->folder);
  options.text("--template", "NAME", "what to begin with", request->template_name);
  options.flag("--list", "list the templates", request->list);
  options.text("--title", "TEXT", "what the project is called", request->title);
  options.text("--question", "TEXT", "what the group wants to find out", request->question);
  options.text("--facilitator", "CODE[=NAME]", "who keeps the group going", request->facilitator);
  options.many("--member", "CODE[=NAME]", "a member (may be repeated)", request->members);
  options.many("--practice", "CODE[=NAME]", "a practice (may be repeated)", request->practices);
  options.many("--measure", "[CODE=]NAME", "what you will measure (may be repeated)",
               request->measures);
  options.text("--started", "DAY", "the day the group began (today)", request->started);
  options.text("--jurisdiction", "COUNTRY", "whose privacy rules apply", request->jurisdiction);
  options.flag("--force", "make it in a folder that is not empty", request->force);
  options.flag("-n,--dry-run", "show the files and write nothing", request->dry_run);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command init_command{
    "init", "make a project in a folder, ready for the first meeting",
    R"(Makes a folder of small text files with comments that explain them. On a terminal it asks for
what is missing. Nothing that is there is ever overwritten.

Examples:
  cop init                                         ask, and make it here
  cop init --list                                  the templates
  cop init diabetes --title "Blood pressure in diabetes" --facilitator gp01 \
           --member gp02 --member nurse1 --measure "Blood pressure recorded"

Exit: 0 made, 1 the questions were ended, 2 wrong command line or folder not free, 3 the folder
cannot be written
)",
    configure};

}  // namespace cop::app
