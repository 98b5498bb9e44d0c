#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/load/read_project.hpp"

namespace cop::app {

/// A thing with a code and perhaps a name.
struct NamedThing {
  std::string id;
  std::string name;
};

struct NewMember {
  std::string id;
  std::string name;
  std::string role;
  std::string practice;
};

/// What a new project is made from.
struct NewProject {
  std::string id;
  std::string title;
  std::string started;
  std::string question;
  std::string facilitator;
  std::string jurisdiction;
  std::vector<NamedThing> practices;
  std::vector<NewMember> members;
  std::vector<NamedThing> measures;
};

struct ProjectTemplate {
  std::string name;
  std::string about;
};

/// The templates for `cop init`, by name.
std::vector<ProjectTemplate> project_templates();

/// The files of a new project by name. Every value is written so that it reads back as it was
/// given.
Sources project_files(std::string_view template_name, const NewProject& project);

}  // namespace cop::app
