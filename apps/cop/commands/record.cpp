#include <memory>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/findings/format.hpp"
#include "cop/io/file.hpp"
#include "cop/record/answers.hpp"
#include "cop/record/flags.hpp"
#include "cop/record/interview.hpp"
#include "cop/record/next_steps.hpp"
#include "cop/record/save.hpp"
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

/// The answers of the file and the flags; on a terminal, and when there are none, those of a
/// person.
Answers gather(const RecordFlags& flags, const Facts& facts, Session& session) {
  const Date today = session.today();
  Answers answers;
  CycleLog& log = answers.log;
  if (!flags.from.empty()) log = answers_from(flags.from, session);
  apply_flags(flags, facts, today, log);
  if (!flags.has_answers()) {
    if (!session.may_ask()) {
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
    answers = interview(facts, today, session, log);
  }
  if (!log.date) log.date = Located(today);
  return answers;
}

bool may_write(const LogProposal& proposal, const Facts& facts) {
  return !proposal.has_errors() || facts.project.charter.is_reconstructed();
}

/// Answers that a person typed are not thrown away: they are printed, to be mended and read again.
ExitCode refuse(const LogProposal& proposal, bool was_asked, const Session& session) {
  if (was_asked) session.env.out.write(proposal.text);
  session.env.out.flush();
  session.env.err.write("cop: nothing was written: mend what stands above and record again");
  session.env.err.write(was_asked ? "; your answers are\nprinted above: save them, mend them and "
                                    "use cop record --from FILE\n"
                                  : "\n");
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

ExitCode save(const LogProposal& proposal, const Answers& answers, const RecordFlags& flags,
              const Project& project, const std::string& folder, Session& session) {
  const std::string slug = slug_of(flags, answers.log);
  const std::string file = save_log(proposal, folder, slug, session.env.random);
  session.say("wrote {}", file);
  remember_change("the log that was recorded", {file, std::nullopt, proposal.text}, folder,
                  session);
  offer(answers.follow_up, folder, session);
  say_what_is_next(answers.follow_up.applied_to(project), proposal.log, session);
  return ExitCode::done;
}

ExitCode run(const RecordFlags& flags, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const Facts facts(loaded.project, session.today());
  const Answers answers = gather(flags, facts, session);
  const LogProposal proposal = propose(answers, flags, loaded.project, folder, session);
  show_findings(proposal, session);
  const bool was_asked = !flags.has_answers();
  if (!may_write(proposal, facts)) return refuse(proposal, was_asked, session);
  if (flags.dry_run) return show_only(proposal, session);
  if (was_asked && !confirm(proposal, session)) throw Abandoned("nothing was written");
  return save(proposal, answers, flags, loaded.project, folder, session);
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
  cop record --from minutes.yaml

Exit: 0 written, 1 something in it is wrong and nothing was written, 2 wrong command line,
3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
