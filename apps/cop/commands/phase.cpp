#include "cop/edits/phase.hpp"

#include <algorithm>
#include <map>
#include <memory>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/option_value.hpp"
#include "cop/outlook.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string phase;
  EditChoices choices;
};

/// What follows a phase; nothing behind the last.
std::optional<Phase> next_phase(Phase phase) {
  const auto& all = Words<Phase>::all;
  const auto* now = std::find_if(std::begin(all), std::end(all),
                                 [&](const Word<Phase>& one) { return one.value == phase; });
  if (now == std::end(all) || now + 1 == std::end(all)) return std::nullopt;
  return (now + 1)->value;
}

/// One line for each rule: how many errors or warnings it would have more, and one of them.
std::string by_rule(const Diagnostics& findings, Severity severity) {
  std::map<std::string, std::pair<std::size_t, std::string>> rules;
  for (const Diagnostic& finding : findings) {
    if (finding.severity != severity) continue;
    auto& [count, message] = rules[finding.rule];
    if (count++ == 0) message = finding.message;
  }
  std::string text;
  for (const auto& [rule, found] : rules) {
    text += fmt::format("  {}[{}]: {}{}\n", name_of(severity), rule,
                        shown(mask_identifiers(found.second)),
                        found.first == 1 ? "" : fmt::format(" (and {} more)", found.first - 1));
  }
  return text;
}

/// What `cop validate` would find more in a phase than now.
Diagnostics asked_for(Phase phase, const std::string& folder, const Session& session) {
  const FileBytes charter = read_file(join(folder, "cop.yaml"));
  const auto text = enter_phase(phase).change(charter.bytes);
  if (!text) return {};
  return outlook(folder, {{"cop.yaml", *text}}, Severity::warning, session).new_findings;
}

std::string outlook_text(Phase phase, const Diagnostics& asked) {
  const std::string name(word(phase));
  if (asked.empty()) {
    return "The phase " + name + " asks for nothing that is not there already.\n";
  }
  return fmt::format("In the phase {}, cop validate would find {} and {} more than now:\n{}{}",
                     name, counted(count(asked, Severity::error), "error", "errors"),
                     counted(count(asked, Severity::warning), "warning", "warnings"),
                     by_rule(asked, Severity::error), by_rule(asked, Severity::warning));
}

ExitCode show(const Project& project, const std::string& folder, const Session& session) {
  const auto& now = project.charter.phase;
  if (!now) {
    session.env.out.write("phase: not written in cop.yaml\n");
    return ExitCode::done;
  }
  session.env.out.print("phase: {}\n", word(now->value));
  const auto next = next_phase(now->value);
  if (next) session.env.out.write(outlook_text(*next, asked_for(*next, folder, session)));
  return ExitCode::done;
}

ExitCode run(const Request& request, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  if (request.phase.empty()) return show(loaded.project, folder, session);
  const Phase phase = option_value<Phase>("PHASE", request.phase)->value;
  const Diagnostics asked = asked_for(phase, folder, session);
  const ExitCode code = carry_out({enter_phase(phase)}, folder, request.choices, session);
  const std::size_t warnings = count(asked, Severity::warning);
  if (code == ExitCode::done && warnings > 0) {
    session.say("cop validate warns of {} more in this phase",
                counted(warnings, "thing", "things"));
  }
  return code;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("PHASE", "establish, monitor, sustain or closed", request->phase);
  declare_edit_choices(options, request->choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command phase_command{
    "phase", "show the project's phase and what the next one asks for, or enter a phase",
    R"(A project is established, monitored, sustained and closed; the later the phase, the more cop
validate asks for. Without a phase, it shows the present one and what would be missing in the next.
A phase in which something would be an error is not entered: what is missing is shown.

Examples:
  cop phase
  cop phase monitor
  cop phase closed -n

Exit: 0 shown or written, 1 something is missing for that phase, or the answer was no,
2 wrong command line, 3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
