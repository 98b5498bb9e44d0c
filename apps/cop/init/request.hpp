#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/templates.hpp"

namespace cop::app {

class Session;

/// What was typed behind `cop init`, or answered.
struct InitRequest {
  std::string folder = ".";
  bool list = false;
  std::string template_name = "pdsa";
  std::string title, question, facilitator, started;
  std::string jurisdiction = "AU";
  std::vector<std::string> members, practices, measures;
  bool force = false;
  bool dry_run = false;
};

/// The values for the template's files. Throws UsageError for codes that are none.
NewProject new_project(const InitRequest& request, Date today);

/// Asks for everything, with what is known as suggestions; `<` goes back.
void ask_for_project(InitRequest& request, Session& session);

}  // namespace cop::app
