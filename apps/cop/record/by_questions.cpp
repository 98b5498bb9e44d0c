#include "cop/record/by_questions.hpp"

#include <future>
#include <optional>

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

/// What the day behind the command says already.
CycleLog known_answers(const RecordFlags& flags, const Facts& facts, const std::string& folder,
                       Session& session) {
  GivenAnswers given = gather(flags, facts, folder, session);
  if (!given.complaints.empty()) throw UsageError(given.complaints.front().message);
  return std::move(given.log);
}

/// What the questions go by: the project, what follows from it, and what is known of the meeting.
struct Ground {
  Ground(Project read, const RecordFlags& flags, Date begun, const std::string& folder,
         Session& session)
      : project(std::move(read)),
        facts(project, begun),
        rules(project),
        known(known_answers(flags, facts, folder, session)) {}

  Project project;
  Facts facts;
  LiveCheck rules;
  CycleLog known;
};

/// An interview about a meeting. The first question needs no more than a glance at the project; all
/// of it is read meanwhile, and the interview begins anew with it and the answer that was given.
class MeetingInterview {
 public:
  MeetingInterview(RecordFlags flags, std::string folder, Session& session)
      : flags_(std::move(flags)),
        folder_(std::move(folder)),
        session_(session),
        reading_(std::async(std::launch::async, [this, parser = session.parser()] {
          return read_project(folder_, {}, parser);
        })) {}

  ExitCode conduct() {
    Project glance =
        Session::usable(glance_at_project(folder_, newest_logs, session_.parser())).project;
    Draft fresh{{}, glance.charter.title->value, session_.today(), flags_.date, flags_.slug, {}, {},
                {}};
    const Draft draft = choose_draft(flags_.resume, std::move(fresh), folder_, session_);
    flags_.date = draft.date;
    flags_.slug = draft.slug;
    begun_ = draft.begun;
    stand_on(std::move(glance));
    const ExitCode code = Wizard(steps(), draft, ground_->project, folder_, session_).run();
    if (code == ExitCode::done && !flags_.dry_run) offer(answers_.follow_up, folder_, session_);
    return code;
  }

 private:
  /// As many as a first question may look back for the last meeting.
  static constexpr std::size_t newest_logs = 20;

  void stand_on(Project project) {
    ground_.emplace(std::move(project), flags_, begun_, folder_, session_);
  }

  void ask(Dialog& dialog) {
    const auto ask_some = [&](std::span<const Question> questions) {
      answers_ = ask_all(dialog, ground_->facts, begun_, ground_->rules, ground_->known, questions);
    };
    if (!reading_.valid()) return ask_some(interview_questions());
    ask_some(interview_questions().first(1));
    stand_on(session_.opened(reading_.get()).project);
    Dialog::begin_anew();
  }

  [[nodiscard]] Project project_with_answers() const {
    return answers_.follow_up.applied_to(ground_->project);
  }

  /// What is done with the answers.
  WizardSteps steps() {
    WizardSteps steps;
    steps.ask = [this](Dialog& dialog) { ask(dialog); };
    steps.propose = [this] {
      return propose(answers_.log, flags_, project_with_answers(), folder_, session_);
    };
    steps.read_edited = [this](const LogProposal& proposal, const std::string& text) {
      return read_edited(proposal, text, project_with_answers(), session_.today());
    };
    steps.may_be_saved = [this](const LogProposal& proposal) {
      return may_be_written(proposal, ground_->project);
    };
    steps.show_findings = [this](const LogProposal& proposal) {
      show_findings(proposal, session_);
      say_what_is_next(project_with_answers(), proposal.log, session_);
    };
    steps.save = [this](const LogProposal& proposal) {
      publish(proposal, slug_of(flags_, answers_.log), folder_, session_);
    };
    steps.is_dry_run = flags_.dry_run;
    return steps;
  }

  RecordFlags flags_;
  std::string folder_;
  Session& session_;
  std::future<LoadedProject> reading_;
  Date begun_;
  std::optional<Ground> ground_;
  Answers answers_;
};

}  // namespace

ExitCode record_by_questions(RecordFlags flags, const std::string& folder, Session& session) {
  return MeetingInterview(std::move(flags), folder, session).conduct();
}

}  // namespace cop::app
