#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cop/env.hpp"

namespace cop::app {

class Options;
class Session;

/// A proven edit of one file that people edit too: members.yaml, measures.yaml, question.yaml or
/// cop.yaml. It is a value, so that it can be offered before anything is written.
struct SharedEdit {
  /// The file's name in the project.
  std::string file;
  /// What it is for, in a few words for people: "gp07 takes part".
  std::string purpose;
  /// The text with the edit made (see cop/io/edit.hpp); nothing where it cannot be proven.
  std::function<std::optional<std::string>(const std::string& text)> change;
  /// The lines that a person can write instead, where cop cannot.
  std::string by_hand;
  /// Whether it states a fact, such as an answer about ethics. Then an error of method (Rule) that
  /// follows from it is shown and does not refuse it: what is true must not be kept back.
  bool is_fact = false;
};

/// What was asked for on the command line.
struct EditChoices {
  /// Show the changed lines on stdout and write nothing.
  bool dry_run = false;
  /// Write without asking.
  bool yes = false;
};

/// Declares `-n,--dry-run` and `-y,--yes`.
void declare_edit_choices(Options& options, EditChoices& choices);

/// Makes the edits in the project's folder, all of one file in one write. Shows the changed lines
/// on stderr, asks on a terminal, and writes each file only if it is still as it was read;
/// `cop undo` knows of it. Returns `done` also where every file says so already, and `findings`
/// where the answer was no or `cop validate` would find a new error, which is shown first. Throws
/// Error, with the lines to write by hand, where a file cannot be changed or was changed by
/// somebody else.
ExitCode carry_out(const std::vector<SharedEdit>& edits, const std::string& folder,
                   const EditChoices& choices, Session& session);

}  // namespace cop::app
