#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cop/dialog.hpp"
#include "cop/record/draft_keeper.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

class Session;

/// What the wizard leaves to others.
struct WizardSteps {
  /// Asks all questions, and begins anew each time.
  std::function<void(Dialog&)> ask;
  /// The log that the answers make.
  std::function<LogProposal()> propose;
  /// The log after somebody edited its text.
  std::function<LogProposal(const LogProposal&, const std::string& text)> read_edited;
  std::function<bool(const LogProposal&)> may_be_saved;
  /// Shows what the rules say, and what waits once it is saved.
  std::function<void(const LogProposal&)> show_findings;
  /// Writes the log. Throws Error.
  std::function<void(const LogProposal&)> save;
  /// Whether it is only shown, and neither saved nor forgotten.
  bool is_dry_run = false;
};

/// Records a meeting by questions: asks, shows the log and what is found in it, lets it be edited
/// or the answers be changed, and saves it. Every answer is in the draft as soon as it is given;
/// the draft goes when the log is saved, and is named when it stays. `done` means that it is saved.
class Wizard {
 public:
  Wizard(WizardSteps steps, Draft draft, const Project& project, std::string folder,
         Session& session);

  ExitCode run();

 private:
  enum class Choice { save, leave };

  DialogHooks hooks();
  /// What somebody made of the text; the draft keeps it from then on, and no file beside it.
  [[nodiscard]] std::string edited(const std::string& text, const char* file_name) const;
  void ask_and_close(Dialog& dialog);
  LogProposal proposal_to_close(Dialog& dialog);
  char decide(Dialog& dialog);
  void edit();
  ExitCode left(const std::string& why, ExitCode code) const;

  WizardSteps steps_;
  DraftKeeper keeper_;
  const Project& project_;
  std::string folder_;
  Session& session_;
  LogProposal proposal_;
  Choice choice_ = Choice::leave;
  bool was_closed_ = false;
};

}  // namespace cop::app
