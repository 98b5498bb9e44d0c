#include "cop/init/request.hpp"

#include <fmt/core.h>

#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/identifiers/country.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Splits `CODE=NAME`. Throws UsageError, with a code that would do, where it is none.
NamedThing named_thing(const std::string& given, const char* option) {
  const std::size_t equals = given.find('=');
  const std::string code = given.substr(0, equals);
  const std::string name = equals == given.npos ? "" : given.substr(equals + 1);
  if (is_id(code)) return {code, name};
  throw UsageError(fmt::format("{} \"{}\": a code has small letters, digits and dashes only{}",
                               option, shown(given, 60),
                               id_from(code).empty() ? "" : ", such as " + id_from(code)));
}

/// A measure may be given by its name alone.
NamedThing measure_of(const std::string& given) {
  const std::size_t equals = given.find('=');
  if (equals != given.npos) return named_thing(given, "--measure");
  const std::string id = id_from(given);
  if (id.empty()) throw UsageError("--measure \"" + shown(given, 60) + "\": write CODE=NAME");
  return {id, given};
}

std::vector<NewMember> members_of(const InitRequest& request, const NamedThing& facilitator) {
  std::vector<NewMember> members{{facilitator.id, facilitator.name, "facilitator", ""}};
  for (const std::string& given : request.members) {
    const NamedThing member = named_thing(given, "--member");
    if (member.id != facilitator.id) members.push_back({member.id, member.name, "active", ""});
  }
  return members;
}

std::string country_of(const std::string& given) {
  if (is_country(given)) return given;
  throw UsageError(
      fmt::format("--jurisdiction \"{}\": write the two letters of a country, such "
                  "as AU or NZ",
                  shown(given, 60)));
}

}  // namespace

NewProject new_project(const InitRequest& request, Date today) {
  const NamedThing facilitator = named_thing(request.facilitator, "--facilitator");
  NewProject project;
  project.id = id_from(request.title).empty() ? "project" : id_from(request.title);
  project.title = request.title;
  project.started = parse_day(request.started.empty() ? "today" : request.started, today).iso();
  project.question = request.question;
  project.facilitator = facilitator.id;
  project.jurisdiction = country_of(request.jurisdiction);
  project.members = members_of(request, facilitator);
  for (const std::string& given : request.practices) {
    project.practices.push_back(named_thing(given, "--practice"));
  }
  for (const std::string& given : request.measures) project.measures.push_back(measure_of(given));
  return project;
}

}  // namespace cop::app
