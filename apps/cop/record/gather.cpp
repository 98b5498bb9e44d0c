#include "cop/record/gather.hpp"

#include <algorithm>

#include "cop/editor.hpp"
#include "cop/io/file.hpp"
#include "cop/record/answers.hpp"
#include "cop/record/csv/sheet.hpp"
#include "cop/record/form_text.hpp"
#include "cop/record/origins.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

void require_editor(const RecordFlags& flags, const Session& session) {
  if (session.forbids_questions()) {
    throw UsageError("--edit opens an editor, which --no-input, COP_NO_INPUT and CI forbid");
  }
  if (flags.from == "-")
    throw UsageError("--edit needs the terminal that --from - takes: name a file");
  const auto& variable = session.env.variable;
  if (!session.may_ask() && !variable("VISUAL") && !variable("EDITOR")) {
    throw UsageError("--edit needs a terminal, or an editor that EDITOR names");
  }
}

/// What a person left blank in the form was not discussed.
void note_skipped(CycleLog& log) {
  const auto note = [&log](const char* name, bool is_blank) {
    if (is_blank) log.skipped.emplace_back(name);
  };
  note("attended", log.attended.empty());
  note("observations", log.observations.empty());
  note("plan", log.cycles.empty());
  note("decisions", log.decisions.empty());
  note("actions", log.actions.empty());
  note("blockers", log.blockers.empty());
  note("feedback", log.feedback.empty());
  note("value", log.value.empty());
  note("cpd", log.cpd.empty());
  note("next_meeting", !log.next_meeting);
}

/// Gathers answers from a form, to which the flags add theirs.
class Editing {
 public:
  Editing(const RecordFlags& flags, const Facts& facts, const std::string& folder, Session& session)
      : flags_(flags), facts_(facts), folder_(folder), session_(session) {}

  void gather(GivenAnswers& answers) {
    const Date day = answers.log.date ? answers.log.date->value : session_.today();
    const bool names_who_came =
        std::any_of(answers.given.begin(), answers.given.end(),
                    [](const Given& one) { return one.flag == "--attended"; });
    const std::string text = flags_.from.empty() ? form_text(facts_, day, names_who_came)
                                                 : answers_text(flags_.from, session_).text;
    answers.form = Form{file_name(), text};
    const CheckAnswers check = [&](const CycleLog& log) { return what_is_wrong(answers, log); };
    answers.log = answers_of_form(*answers.form, check, folder_, answers.sources, session_);
    finish(answers);
  }

 private:
  /// A form that was left in the state folder goes on in its own file.
  [[nodiscard]] std::string file_name() const {
    const std::string name = name_of_path(flags_.from);
    const bool goes_on =
        !name.empty() && session_.path(flags_.from) == edited_file(name, folder_, session_);
    return goes_on ? name : fmt::format("form-{:08x}.yaml", session_.env.random() & 0xFFFFFFFFU);
  }

  void finish(GivenAnswers& answers) const {
    (void)apply_flags(answers.given, facts_, session_.today(), answers.log);
    if (flags_.from.empty()) note_skipped(answers.log);
    complete(answers.log, facts_, session_.today());
  }

  Diagnostics what_is_wrong(GivenAnswers answers, const CycleLog& log) const {
    answers.log = log;
    finish(answers);
    const LogProposal proposal = propose(answers.log, flags_, facts_.project, folder_, session_);
    Diagnostics findings = at_their_origins(proposal, answers.log, answers.sources);
    std::erase_if(findings, [](const Diagnostic& d) { return d.severity != Severity::error; });
    if (facts_.project.charter.is_reconstructed()) findings.clear();
    return findings;
  }

  const RecordFlags& flags_;
  const Facts& facts_;
  const std::string& folder_;
  Session& session_;
};

}  // namespace

GivenAnswers gather(const RecordFlags& flags, const Facts& facts, const std::string& folder,
                    Session& session) {
  GivenAnswers answers;
  answers.given = flags.given();
  answers.sources[command_line] = text_of_flags(answers.given);
  if (flags.edit) require_editor(flags, session);
  if (!flags.from.empty() && !flags.edit) {
    answers.log = answers_from(flags.from, answers.sources, session);
  }
  require_sheet(flags.sheet);
  if (flags.sheet.given()) {
    answers.has_news = add_sheet(flags.sheet, facts, session, answers.log);
  }
  answers.complaints = apply_flags(answers.given, facts, facts.today, answers.log);
  if (flags.edit && answers.complaints.empty()) {
    Editing(flags, facts, folder, session).gather(answers);
  }
  complete(answers.log, facts, facts.today);
  return answers;
}

std::string slug_of(const RecordFlags& flags, const CycleLog& log) {
  if (!flags.slug.empty() || log.cycles.empty()) return flags.slug;
  return log.cycles.front().name->value;
}

LogProposal propose(const CycleLog& log, const RecordFlags& flags, const Project& project,
                    const std::string& folder, const Session& session) {
  const std::string id = new_log_id(log.date->value, slug_of(flags, log), session.env.random());
  return propose_log(log, id, project, folder, session.today());
}

}  // namespace cop::app
