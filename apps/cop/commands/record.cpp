#include <memory>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/findings/format.hpp"
#include "cop/io/file.hpp"
#include "cop/record/answers.hpp"
#include "cop/record/choose_draft.hpp"
#include "cop/record/flags.hpp"
#include "cop/record/interview.hpp"
#include "cop/record/live_check.hpp"
#include "cop/record/next_steps.hpp"
#include "cop/record/save.hpp"
#include "cop/record/wizard.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {
namespace {

/// What the log is named after: `--slug`, or the name of its first cycle.
std::string slug_of(const RecordFlags& flags, const CycleLog& log) {
  if (!flags.slug.empty() || log.cycles.empty()) return flags.slug;
  return log.cycles.front().name.value;
}

void show_findings(const LogProposal& proposal, const Session& session) {
  const FindingsReport report{
      "", proposal.findings, proposal.sources, 1, 0, session.colored(session.env.terminals.err)};
  session.env.out.flush();
  session.env.err.write(render_findings("full", report));
}

/// Says all flags that could give an answer where nobody can be asked.
void require_answers(const RecordFlags& flags) {
  if (flags.has_answers()) return;
  throw UsageError(
      "nobody can be asked here, and no answers were given; nothing was written. Give at least "
      "one of:\n"
      "  --summary TEXT          what happened, in a sentence\n"
      "  --attended CODE         who came (may be repeated)\n"
      "  --observe M=V@PERIOD    a new figure, such as bp-recorded=12/40@2026-02\n"
      "  --plan, --do, --study, --act KEY=TEXT\n"
      "  --from FILE             answers in YAML or JSON, - for stdin\n"
      "cop record --help shows all of them");
}

/// The answers of the file and the flags.
CycleLog given_answers(const RecordFlags& flags, const Facts& facts, Date today, Session& session) {
  CycleLog log;
  if (!flags.from.empty()) log = answers_from(flags.from, session);
  apply_flags(flags, facts, today, log);
  if (!log.date) log.date = Located(today);
  return log;
}

bool may_write(const LogProposal& proposal, const Project& project) {
  return !proposal.has_errors() || project.charter.is_reconstructed();
}

ExitCode refuse(const Session& session) {
  session.env.out.flush();
  session.env.err.write("cop: nothing was written: mend what stands above and record again\n");
  return ExitCode::findings;
}

void say_what_is_next(const Project& project, const CycleLog& log, const Session& session) {
  for (const std::string& step : next_steps(project, log, session.today())) session.say("{}", step);
}

/// The log that the answers make, with what the rules say of it.
LogProposal propose(const Answers& answers, const RecordFlags& flags, const Project& project,
                    const std::string& folder, const Session& session) {
  const std::string id =
      new_log_id(answers.log.date->value, slug_of(flags, answers.log), session.env.random());
  return propose_log(answers.log, id, answers.follow_up.applied_to(project), folder,
                     session.today());
}

ExitCode show_only(const LogProposal& proposal, const Session& session) {
  session.env.out.write(proposal.text);
  session.say("this would be {}; nothing was written", proposal.file);
  return ExitCode::done;
}

void save(const LogProposal& proposal, const Answers& answers, const RecordFlags& flags,
          const std::string& folder, const Session& session) {
  const std::string slug = slug_of(flags, answers.log);
  const std::string file = save_log(proposal, folder, slug, session.env.random);
  session.say("wrote {}", file);
  remember_change("the log that was recorded", {file, std::nullopt, proposal.text}, folder,
                  session);
}

/// What is done with the answers of a person.
WizardSteps steps_with(const Answers& answers, const RecordFlags& flags, const Project& project,
                       const std::string& folder, Session& session) {
  WizardSteps steps;
  steps.propose = [&] { return propose(answers, flags, project, folder, session); };
  steps.read_edited = [&](const LogProposal& proposal, const std::string& text) {
    return read_edited(proposal, text, answers.follow_up.applied_to(project), session.today());
  };
  steps.may_be_saved = [&](const LogProposal& proposal) { return may_write(proposal, project); };
  steps.show_findings = [&](const LogProposal& proposal) {
    show_findings(proposal, session);
    say_what_is_next(answers.follow_up.applied_to(project), proposal.log, session);
  };
  steps.save = [&](const LogProposal& proposal) {
    save(proposal, answers, flags, folder, session);
  };
  steps.is_dry_run = flags.dry_run;
  return steps;
}

/// Asks for the answers, on the terminal.
ExitCode record_by_questions(RecordFlags flags, const Project& project, const std::string& folder,
                             Session& session) {
  Draft fresh{{}, project.charter.title.value, session.today(), flags.date, flags.slug, {}, {}, {}};
  const Draft draft = choose_draft(flags.resume, std::move(fresh), folder, session);
  flags.date = draft.date;
  flags.slug = draft.slug;
  const Facts facts(project, draft.begun);
  const CycleLog known = given_answers(flags, facts, draft.begun, session);
  LiveCheck rules(project);
  Answers answers;
  WizardSteps steps = steps_with(answers, flags, project, folder, session);
  steps.ask = [&](Dialog& dialog) { answers = ask_all(dialog, facts, draft.begun, rules, known); };
  const ExitCode code = Wizard(std::move(steps), draft, project, folder, session).run();
  if (code == ExitCode::done && !flags.dry_run) offer(answers.follow_up, folder, session);
  return code;
}

ExitCode record_given(const RecordFlags& flags, const Project& project, const std::string& folder,
                      Session& session) {
  require_answers(flags);
  const Facts facts(project, session.today());
  const Answers answers{given_answers(flags, facts, session.today(), session), {}};
  const LogProposal proposal = propose(answers, flags, project, folder, session);
  show_findings(proposal, session);
  if (!may_write(proposal, project)) return refuse(session);
  if (flags.dry_run) return show_only(proposal, session);
  save(proposal, answers, flags, folder, session);
  say_what_is_next(project, proposal.log, session);
  return ExitCode::done;
}

ExitCode run(const RecordFlags& flags, Session& session) {
  const std::string folder = session.project_folder();
  if (flags.resume && (flags.has_answers() || !session.may_ask())) {
    throw UsageError(flags.has_answers()
                         ? "--resume goes on with answers that were given: leave the others out"
                         : "--resume goes on with questions, and nobody can be asked here");
  }
  const LoadedProject loaded = session.open_project(folder);
  const bool asks = !flags.has_answers() && session.may_ask();
  return asks ? record_by_questions(flags, loaded.project, folder, session)
              : record_given(flags, loaded.project, folder, session);
}

Action configure(Options& options) {
  auto flags = std::make_shared<RecordFlags>();
  options.text("--date", "DAY", "the day of the meeting (today)", flags->date);
  options.text("--summary", "TEXT", "what happened, in a sentence", flags->summary);
  options.many("--attended", "CODE", "who came (may be repeated)", flags->attended);
  options.many("--apologies", "CODE", "who sent apologies (may be repeated)", flags->apologies);
  options.text("--guests", "N", "how many guests came", flags->guests);
  options.text("--kind", "KIND", "meeting, workshop, webinar, visit, data or catch-up",
               flags->kind);
  options.text("--mode", "MODE", "in-person, video, phone, hybrid, online or none", flags->mode);
  options.text("--minutes", "N", "how long it took", flags->minutes);
  options.text("--chair", "CODE", "who was in the chair", flags->chair);
  options.text("--recorded-by", "CODE", "who writes this", flags->recorded_by);
  options.many("--observe", "MEASURE=VALUE[@PERIOD]", "a new figure (may be repeated)",
               flags->observe);
  options.text("--cycle", "N", "which cycle --plan, --do, --study and --act speak of",
               flags->cycle);
  options.text("--cycle-name", "TEXT", "a short name for the cycle", flags->cycle_name);
  options.many("--plan", "KEY=TEXT", "change, prediction, question, ... (may be repeated)",
               flags->plan);
  options.many("--do", "KEY=TEXT", "started, as_planned, happened, ... (may be repeated)",
               flags->carry_out);
  options.many("--study", "KEY=TEXT", "compared, learned, ... (may be repeated)", flags->study);
  options.many("--act", "KEY=TEXT", "decision, why, next (may be repeated)", flags->act);
  options.many("--action", "\"WHAT; OWNER; DUE\"", "a new action (may be repeated)", flags->action);
  options.many("--done", "LOG/ID", "an action that is done (may be repeated)", flags->done);
  options.many("--decision", "TEXT", "what was decided (may be repeated)", flags->decision);
  options.many("--blocker", "KIND[=TEXT]", "what is in the way (may be repeated)", flags->blocker);
  options.text("--next", "DAY", "the day of the next meeting", flags->next);
  options.text("--from", "FILE", "take the answers from YAML or JSON, - for stdin", flags->from);
  options.text("--slug", "WORD", "a word for the file's name", flags->slug);
  options.flag("--resume", "go on with the answers that were not saved", flags->resume);
  options.flag("-n,--dry-run", "show the log and write nothing", flags->dry_run);
  return [flags](Session& session) { return run(*flags, session); };
}

}  // namespace

extern const Command record_command{
    "record", "after each meeting: write down what happened",
    R"(Makes one new file in cycles/ and changes no other. On a terminal, without answers, it asks; ?
explains a question, < goes back, Tab completes, and what is left blank counts as not discussed. Each
answer is kept at once in a draft outside the project, and --resume goes on with it. The log is
checked before it is written, by the same rules as cop validate.

Examples:
  cop record                                         ask
  cop record --resume                                go on where you were interrupted
  cop record --date yesterday --attended gp01 --attended gp02 --summary "Chose the question"
  cop record --plan change="Reminder on the screen" --plan prediction="60% by April"
  cop record --observe bp-recorded=12/40@2026-02 --done 2026-02-12/collect-letters
  cop record --from minutes.yaml

Exit: 0 written, 1 something in it is wrong and nothing was written, 2 wrong command line,
3 no project or the file cannot be written, 130 interrupted: the answers are kept
)",
    configure};

}  // namespace cop::app
