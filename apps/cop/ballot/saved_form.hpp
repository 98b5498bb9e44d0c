#pragma once

#include <string>

#include "cop/ballot/publish_ballot.hpp"

namespace cop::app {

/// A ballot that a form saved or, where it cannot be taken, the reason.
struct SavedForm {
  NewBallot ballot;
  std::string refusal;
};

/// Reads what a form saved as strictly as any file: whole, unchanged, of a form with the options of
/// today, by a member or with a number, before the decision, with numbers that the rule allows.
SavedForm read_saved_form(const std::string& name, const std::string& text, const Project& project);

}  // namespace cop::app
