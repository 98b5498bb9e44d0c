#pragma once

#include <functional>
#include <string>

#include "cop/base/diagnostic.hpp"
#include "cop/model/cycle_log.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

class Session;

/// A form that a person fills in with the editor.
struct Form {
  /// What the file is called while it is edited, in the state folder of the project.
  std::string file_name;
  std::string text;
};

/// Says what keeps answers from being recorded; empty where nothing does.
using CheckAnswers = std::function<Diagnostics(const CycleLog&)>;

/// Opens the form in the editor until its answers can be recorded: it is opened again with what is
/// wrong as comments at its top. The text that was read goes to the sources. Throws Abandoned when
/// the form comes back as it was, or empty; the file stays until `remove_form`, and is named
/// whenever it is left.
CycleLog answers_of_form(const Form& form, const CheckAnswers& check, const std::string& project,
                         Sources& sources, Session& session);

/// Removes the file of a form whose answers are safe.
void remove_form(const Form& form, const std::string& project, const Session& session);

}  // namespace cop::app
