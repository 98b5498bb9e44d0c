#pragma once

#include <string>
#include <vector>

#include "cop/model/project.hpp"

namespace cop::app {

/// What a ballot form is made for.
struct FormFor {
  long round = 1;
  bool anonymous = false;
  /// Codes to choose from.
  std::vector<std::string> members;
};

/// What the form knows of the selection, safe to stand in a script of a page.
std::string json_of_form(const Project& project, const Selection& selection, const FormFor& made);

}  // namespace cop::app
