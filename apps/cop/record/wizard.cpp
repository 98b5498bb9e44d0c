#include "cop/record/wizard.hpp"

#include <utility>

#include "cop/base/error.hpp"
#include "cop/editor.hpp"
#include "cop/io/keyboard.hpp"
#include "cop/io/write_file.hpp"
#include "cop/record/choose_draft.hpp"
#include "cop/record/identifier_objection.hpp"
#include "cop/session.hpp"

namespace cop::app {

Wizard::Wizard(WizardSteps steps, Draft draft, const Project& project, std::string folder,
               Session& session)
    : steps_(std::move(steps)),
      keeper_(std::move(draft), session.env.err),
      project_(project),
      folder_(std::move(folder)),
      session_(session) {}

DialogHooks Wizard::hooks() {
  return {
      [this](const std::string& answer) { return identifier_objection(answer, project_.charter); },
      [this](const AnswerTape& tape) { keeper_.keep(tape); },
      [this](const std::string& text) { return edited(text, "answer.txt"); }};
}

std::string Wizard::edited(const std::string& text, const char* file_name) const {
  std::string edited = edited_text(text, file_name, folder_, session_);
  remove_file(edited_file(file_name, folder_, session_));
  return edited;
}

ExitCode Wizard::left(const std::string& why, ExitCode code) const {
  const std::string farewell = keeper_.farewell();
  session_.env.out.flush();
  session_.env.err.print("cop: {}{}{}\n", why, farewell.empty() ? "" : "; ", farewell);
  return code;
}

LogProposal Wizard::proposal_to_close(Dialog& dialog) {
  LogProposal proposal = steps_.propose();
  const std::string edited = keeper_.draft().edited;
  const bool came_back = std::exchange(was_closed_, true);
  if (edited.empty()) return proposal;
  if (came_back &&
      dialog.choose("You edited the text before. [K]eep it so, or take the [a]nswers anew?", "ka",
                    'k') == 'a') {
    keeper_.keep_edited("");
    return proposal;
  }
  return steps_.read_edited(proposal, edited);
}

char Wizard::decide(Dialog& dialog) {
  dialog.say("This would be saved as " + proposal_.file + ":");
  dialog.show(proposal_.text);
  steps_.show_findings(proposal_);
  keeper_.part_from_others();
  if (steps_.may_be_saved(proposal_)) return dialog.choose("Save? [Y]es, [e]dit, [n]o", "yen", 'y');
  return dialog.choose(
      "It cannot be saved like this. [E]dit it, < to change your answers, or [l]eave?", "el", 'e');
}

void Wizard::edit() {
  try {
    const std::string text = edited(proposal_.text, "log.yaml");
    if (text == proposal_.text) return;
    keeper_.keep_edited(text);
    proposal_ = steps_.read_edited(proposal_, text);
  } catch (const Error& error) {
    session_.env.err.print("  {}\n", error.what());
  }
}

void Wizard::ask_and_close(Dialog& dialog) {
  steps_.ask(dialog);
  proposal_ = proposal_to_close(dialog);
  if (steps_.is_dry_run) return steps_.show_findings(proposal_);
  while (true) {
    const char decision = decide(dialog);
    if (decision != 'e') {
      choice_ = decision == 'y' ? Choice::save : Choice::leave;
      return;
    }
    edit();
  }
}

ExitCode Wizard::run() {
  const Draft& draft = keeper_.draft();
  if (!draft.answers.empty()) {
    session_.env.err.print("{}\n", answers_so_far(draft, session_.env.err.columns()));
  }
  Dialog dialog(session_.env.in, session_.env.err, AnswerTape(draft.answers, draft.aside), hooks());
  try {
    dialog.conduct([&] { ask_and_close(dialog); });
    if (steps_.is_dry_run) {
      session_.env.out.write(proposal_.text);
      return left("nothing was written", ExitCode::done);
    }
    if (choice_ == Choice::leave) return left("nothing was written", ExitCode::findings);
    steps_.save(proposal_);
  } catch (const Abandoned& abandoned) {
    return left(abandoned.what(), ExitCode::findings);
  } catch (const Interrupted&) {
    return left("interrupted; nothing was written", ExitCode::interrupted);
  } catch (const Error& error) {
    return left(error.what(), ExitCode::environment);
  }
  keeper_.remove();
  return ExitCode::done;
}

}  // namespace cop::app
