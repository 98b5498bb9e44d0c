#include <memory>

#include "cop/command.hpp"
#include "cop/findings/format.hpp"
#include "cop/record/gather.hpp"
#include "cop/record/interview.hpp"
#include "cop/record/next_steps.hpp"
#include "cop/record/refusal.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

void show_findings(const LogProposal& proposal, const Session& session) {
  const FindingsReport report{
      "", proposal.findings, proposal.sources, 1, 0, session.colored(session.env.terminals.err)};
  session.env.out.flush();
  session.env.err.write(render_findings("full", report));
}

constexpr const char* nobody_to_ask =
    "nobody can be asked here, and no answers were given; nothing was written. Give at least "
    "one of:\n"
    "  --summary TEXT          what happened, in a sentence\n"
    "  --attended CODES        who came: gp01,gp02\n"
    "  --observe M=V@PERIOD    a new figure, such as bp-recorded=12/40@2026-02\n"
    "  --plan, --do, --study, --act KEY=TEXT\n"
    "  --action, --done, --still, --drop, --decision, --missing, --next ...\n"
    "  --from FILE             answers in YAML or JSON, - for stdin\n"
    "cop record --help shows all of them";

bool may_write(const LogProposal& proposal, const Project& project) {
  return !proposal.has_errors() || project.charter.is_reconstructed();
}

void say_what_is_next(const Project& project, const CycleLog& log, const Session& session) {
  for (const std::string& step : next_steps(project, log, session.today())) session.say("{}", step);
}

void save(const LogProposal& proposal, const RecordFlags& flags, const std::string& folder,
          const Session& session) {
  const std::string slug = slug_of(flags, proposal.log);
  const std::string file = save_log(proposal, folder, slug, session.env.random);
  session.say("wrote {}", file);
}

/// The project as it will be once the new members are in members.yaml.
Project with_new_members(Project project, const FollowUp& follow_up) {
  for (const std::string& code : follow_up.new_members) {
    project.membership.members.emplace_back().id.value.text = code;
  }
  return project;
}

/// Answers that a person typed are not thrown away: they are printed, to be mended and read again.
[[noreturn]] void give_back(const LogProposal& proposal, const Session& session) {
  session.env.out.write(proposal.text);
  session.env.out.flush();
  throw Abandoned(
      "nothing was written: mend what stands above and record again; your answers are\nprinted "
      "above: save them, mend them and use cop record --from FILE");
}

/// Asks for the answers, on the terminal.
ExitCode record_by_questions(const RecordFlags& flags, const Project& project,
                             const std::string& folder, Session& session) {
  const Facts facts(project, session.today());
  const GivenAnswers given = gather(flags, facts, folder, session);
  if (!given.complaints.empty()) throw UsageError(given.complaints.front().message);
  CycleLog log = given.log;
  const FollowUp follow_up = interview(facts, session.today(), session, log);
  const LogProposal proposal =
      propose(log, flags, with_new_members(project, follow_up), folder, session);
  show_findings(proposal, session);
  if (!may_write(proposal, project)) give_back(proposal, session);
  if (!flags.dry_run && !confirm(proposal, session)) throw Abandoned("nothing was written");
  if (flags.dry_run) {
    session.env.out.write(proposal.text);
    return ExitCode::done;
  }
  save(proposal, flags, folder, session);
  const auto& commands = follow_up.commands;
  if (!commands.empty()) session.say("your answers change shared files too; this does it:");
  for (const std::string& command : commands) session.say("  {}", command);
  say_what_is_next(project, proposal.log, session);
  return ExitCode::done;
}

ExitCode show_only(const GivenAnswers& answers, const LogProposal& proposal,
                   const std::string& folder, const Session& session) {
  show_at_their_origins(answers, proposal, session);
  session.env.out.write(proposal.text);
  session.say("this would be {}; nothing was written{}", proposal.file,
              where_the_form_is(answers, folder, session));
  return ExitCode::done;
}

/// Takes the answers that were given with the command.
ExitCode record_given(const RecordFlags& flags, const Project& project, const std::string& folder,
                      Session& session) {
  if (!flags.has_answers()) throw UsageError(nobody_to_ask);
  const Facts facts(project, session.today());
  const GivenAnswers answers = gather(flags, facts, folder, session);
  const LogProposal proposal = propose(answers.log, flags, project, folder, session);
  if (!answers.complaints.empty() || !may_write(proposal, project)) {
    refuse(answers, proposal, folder, session);
  }
  if (flags.dry_run) return show_only(answers, proposal, folder, session);
  show_findings(proposal, session);
  save(proposal, flags, folder, session);
  if (answers.form) remove_form(*answers.form, folder, session);
  say_what_is_next(project, proposal.log, session);
  return ExitCode::done;
}

ExitCode run(const RecordFlags& flags, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const bool asks = !flags.has_answers() && session.may_ask();
  return asks ? record_by_questions(flags, loaded.project, folder, session)
              : record_given(flags, loaded.project, folder, session);
}

Action configure(Options& options) {
  auto flags = std::make_shared<RecordFlags>();
  declare_answers(options, *flags);
  options.group("Other ways in, and the file");
  options.text("--from", "FILE", "take the answers from YAML or JSON, - for stdin", flags->from);
  options.flag("--edit", "write the answers into a form in the editor", flags->edit);
  options.text("--slug", "WORD", "a word for the file's name", flags->slug);
  options.flag("-n,--dry-run", "show the log and write nothing", flags->dry_run);
  return [flags](Session& session) { return run(*flags, session); };
}

}  // namespace

extern const Command record_command{
    "record", "after each meeting: write down what happened",
    R"(Makes one new file in cycles/ and changes no other. On a terminal, without answers, it asks; ?
explains a question, < goes back, and what is left blank counts as not discussed. The log is checked
before it is written, by the same rules as cop validate.

Examples:
  cop record                                         ask
  cop record --date yesterday --attended gp01 --attended gp02 --summary "Chose the question"
  cop record --plan change="Reminder on the screen" --plan prediction="60% by April"
  cop record --observe bp-recorded=12/40@2026-02 --done 2026-02-12/collect-letters
  cop record --event "2026-02-01; New letter template" --still collect-letters=2026-03-01
  cop record --from minutes.yaml --attended gp03     the flags add to the file
  cop record --edit                                  a form in the editor (VISUAL, EDITOR)

All flags may be repeated where that makes sense. \; is a semicolon that separates nothing. Days are
2026-02-12, today, yesterday or -3d; periods 2026-02-12, 2026-02, 2026-W07, 2026-Q1 or two days with
.. between.

Exit: 0 written, 1 something in the answers is wrong, or you said no: nothing was written, 2 wrong
command line, flags that are wrong or missing, 3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
