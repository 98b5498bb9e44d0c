#include "cop/record/by_questions.hpp"

#include "cop/record/choose_draft.hpp"
#include "cop/record/gather.hpp"
#include "cop/record/interview.hpp"
#include "cop/record/live_check.hpp"
#include "cop/record/next_steps.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/record/wizard.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// What the day and the slug behind the command say already.
CycleLog known_answers(const RecordFlags& flags, const Facts& facts, const std::string& folder,
                       Session& session) {
  GivenAnswers given = gather(flags, facts, folder, session);
  if (!given.complaints.empty()) throw UsageError(given.complaints.front().message);
  return std::move(given.log);
}

/// What is done with the answers of a person.
WizardSteps steps_with(const Answers& answers, const RecordFlags& flags, const Project& project,
                       const std::string& folder, Session& session) {
  WizardSteps steps;
  steps.propose = [&] {
    return propose(answers.log, flags, answers.follow_up.applied_to(project), folder, session);
  };
  steps.read_edited = [&](const LogProposal& proposal, const std::string& text) {
    return read_edited(proposal, text, answers.follow_up.applied_to(project), session.today());
  };
  steps.may_be_saved = [&](const LogProposal& proposal) {
    return may_be_written(proposal, project);
  };
  steps.show_findings = [&](const LogProposal& proposal) {
    show_findings(proposal, session);
    say_what_is_next(answers.follow_up.applied_to(project), proposal.log, session);
  };
  steps.save = [&](const LogProposal& proposal) {
    publish(proposal, slug_of(flags, answers.log), folder, session);
  };
  steps.is_dry_run = flags.dry_run;
  return steps;
}

}  // namespace

ExitCode record_by_questions(RecordFlags flags, const Project& project, const std::string& folder,
                             Session& session) {
  Draft fresh{{}, project.charter.title.value, session.today(), flags.date, flags.slug, {}, {}, {}};
  const Draft draft = choose_draft(flags.resume, std::move(fresh), folder, session);
  flags.date = draft.date;
  flags.slug = draft.slug;
  const Facts facts(project, draft.begun);
  const CycleLog known = known_answers(flags, facts, folder, session);
  LiveCheck rules(project);
  Answers answers;
  WizardSteps steps = steps_with(answers, flags, project, folder, session);
  steps.ask = [&](Dialog& dialog) { answers = ask_all(dialog, facts, draft.begun, rules, known); };
  const ExitCode code = Wizard(std::move(steps), draft, project, folder, session).run();
  if (code == ExitCode::done && !flags.dry_run) offer(answers.follow_up, folder, session);
  return code;
}

}  // namespace cop::app
