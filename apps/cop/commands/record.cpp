#include <memory>

#include "cop/command.hpp"
#include "cop/record/by_questions.hpp"
#include "cop/record/gather.hpp"
#include "cop/record/next_steps.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/record/refusal.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr const char* nobody_to_ask =
    "nobody can be asked here, and no answers were given; nothing was written. Give at least "
    "one of:\n"
    "  --summary TEXT          what happened, in a sentence\n"
    "  --attended CODES        who came: gp01,gp02\n"
    "  --observe M=V@PERIOD    a new figure, such as bp-recorded=12/40@2026-02\n"
    "  --plan, --do, --study, --act KEY=TEXT\n"
    "  --action, --done, --still, --drop, --decision, --missing, --next ...\n"
    "  --from FILE             answers in YAML or JSON, - for stdin\n"
    "  --csv FILE --measure M  figures from a spreadsheet\n"
    "cop record --help shows all of them";

ExitCode show_only(const GivenAnswers& answers, const LogProposal& proposal,
                   const std::string& folder, const Session& session) {
  show_at_their_origins(answers, proposal, session);
  session.env.out.write(proposal.text);
  session.say("this would be {}; nothing was written{}", proposal.file,
              where_the_form_is(answers, folder, session));
  return ExitCode::done;
}

/// Takes the answers that were given with the command.
ExitCode record_given(const RecordFlags& flags, const std::string& folder, Session& session) {
  const Project project = session.open_project(folder).project;
  if (!flags.has_answers()) throw UsageError(nobody_to_ask);
  const Facts facts(project, session.today());
  const GivenAnswers answers = gather(flags, facts, folder, session);
  if (!answers.has_news) {
    session.say("no figure is new; nothing was written");
    return ExitCode::done;
  }
  const LogProposal proposal = propose(answers.log, flags, project, folder, session);
  if (!answers.complaints.empty() || !may_be_written(proposal, project)) {
    refuse(answers, proposal, folder, session);
  }
  if (flags.dry_run) return show_only(answers, proposal, folder, session);
  show_findings(proposal, session);
  publish(proposal, slug_of(flags, proposal.log), folder, session);
  if (answers.form) remove_form(*answers.form, folder, session);
  say_what_is_next(project, proposal.log, session);
  return ExitCode::done;
}

void require_questions(const RecordFlags& flags, const Session& session) {
  if (flags.has_answers()) {
    throw UsageError("--resume goes on with answers that were given: leave the others out");
  }
  if (!flags.date.empty()) {
    throw UsageError(
        "--resume goes on with the day that was given: change it with < or leave --date out");
  }
  if (!flags.slug.empty()) {
    throw UsageError("--resume goes on with the word for the file's name too: leave --slug out");
  }
  if (!session.may_ask()) {
    throw UsageError("--resume goes on with questions, and nobody can be asked here");
  }
}

ExitCode run(const RecordFlags& flags, Session& session) {
  const std::string folder = session.project_folder();
  if (flags.resume) require_questions(flags, session);
  const bool asks = !flags.has_answers() && session.may_ask();
  if (asks && flags.has_cycle_alone()) {
    throw UsageError(
        "--cycle says which cycle other answers are about, such as --learned: give one");
  }
  return asks ? record_by_questions(flags, folder, session) : record_given(flags, folder, session);
}

Action configure(Options& options) {
  auto flags = std::make_shared<RecordFlags>();
  declare_answers(options, *flags);
  options.group("Other ways in, and the file");
  options.text("--from", "FILE", "take the answers from YAML or JSON, - for stdin", flags->from);
  declare_sheet_flags(options, flags->sheet);
  options.flag("--edit", "write the answers into a form in the editor", flags->edit);
  options.flag("--resume", "go on with the answers that were not saved", flags->resume);
  options.text("--slug", "WORD", "a word for the file's name", flags->slug);
  options.flag("-n,--dry-run", "show the log and write nothing", flags->dry_run);
  return [flags](Session& session) { return run(*flags, session); };
}

}  // namespace

extern const Command record_command{
    "record", "after each meeting: write down what happened",
    R"(Makes one new file in cycles/; what the answers change in other files, such as a member who has
left, is offered afterwards one by one. On a terminal, without answers, it asks; ?
explains a question, < goes back, Tab completes, and what is left blank counts as not discussed. Each
answer is kept at once in a draft outside the project, and --resume goes on with it. The log is
checked before it is written, by the same rules as cop validate.

Examples:
  cop record                                         ask
  cop record --resume                                go on where you were interrupted
  cop record --date yesterday --attended gp01 --attended gp02 --summary "Chose the question"
  cop record --plan change="Reminder on the screen" --plan prediction="60% by April"
  cop record --observe bp-recorded=12/40@2026-02 --done 2026-02-12/collect-letters
  cop record --event "2026-02-01; New letter template" --still collect-letters=2026-03-01
  cop record --from minutes.yaml --attended gp03     the flags add to the file
  cop record --edit                                  a form in the editor (VISUAL, EDITOR)
  cop record --csv audit.csv --measure bp-recorded --column numerator=Seen --decimal comma -n
  cop record --csv practices-by-month.csv --measure sent-in-week --ignore Total

All flags may be repeated where that makes sense. \; is a semicolon that separates nothing. Days are
2026-02-12, today, yesterday or -3d; periods 2026-02-12, 2026-02, 2026-W07, 2026-Q1 or two days with
.. between.

A spreadsheet has one row for each figure (period, practice, numerator, denominator, value, n, sd,
row, items.ITEM, ...), or one column for each period or practice; a cell may be 12/40. Columns are
known by these names or common words for them. Nothing is guessed: an unknown column, a decimal
comma or 02/03/2026 is asked about, or needs the flag that says it. Figures that are recorded
already are left out, and other numbers for them are refused without --replace.

Exit: 0 written, 1 something in the answers is wrong, or you said no: nothing was written, 2 wrong
command line, flags that are wrong or missing, 3 no project or the file cannot be written,
130 interrupted: the answers are kept
)",
    configure};

}  // namespace cop::app
