#pragma once

#include <string>

#include "cop/model/project.hpp"

namespace cop::app {

/// Why the code is none of a member, with the nearest one that is; empty where it is one.
std::string complaint_about_member(const Project& project, const std::string& code);

}  // namespace cop::app
