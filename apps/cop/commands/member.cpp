#include "cop/edits/member.hpp"

#include <memory>

#include "cop/base/id.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/load/convert.hpp"
#include "cop/session.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb, code;
  std::string name, practice, joined, on;
  std::string role = "active";
  std::string reason = "other";
  EditChoices choices;
};

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  return ids;
}

template <class E>
E word_called(const std::string& text) {
  E value{};
  (void)convert({text, false}, value);
  return value;
}

SharedEdit add(const Request& request, const Project& project, Date today) {
  if (project.find_member({request.code}) != nullptr) {
    throw UsageError("there is a member " + request.code + " already");
  }
  if (!request.practice.empty() && project.find_practice({request.practice}) == nullptr) {
    throw UsageError("no practice in members.yaml is called \"" + shown(request.practice, 40) +
                     "\"" + nearest_or("", request.practice, ids_of(project.membership.practices)));
  }
  Member member;
  member.id.value.text = request.code;
  member.name.value = request.name;
  if (!request.practice.empty()) member.practice = Located(Id<Practice>{request.practice});
  member.role = Located(word_called<Role>(request.role));
  if (!request.joined.empty()) member.joined = Located(parse_day(request.joined, today));
  return member_joins(member);
}

SharedEdit leave(const Request& request, const Project& project, Date today) {
  const Member* member = project.find_member({request.code});
  if (member == nullptr) {
    throw UsageError("no member in members.yaml is called \"" + shown(request.code, 40) + "\"" +
                     nearest_or("", request.code, ids_of(project.membership.members)));
  }
  const Date day = parse_day(request.on.empty() ? "today" : request.on, today);
  return member_leaves(member->id.value, day, word_called<LeftReason>(request.reason));
}

ExitCode run(const Request& request, Session& session) {
  if (request.verb != "add" && request.verb != "leave") {
    throw UsageError("write cop member add CODE, or cop member leave CODE");
  }
  if (!is_id(request.code)) {
    throw UsageError("say which member: a code of small letters, digits and dashes, such as gp07");
  }
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const SharedEdit edit =
      (request.verb == "add" ? add : leave)(request, loaded.project, session.today());
  return carry_out({edit}, folder, request.choices, session);
}

template <class E>
std::vector<std::string> words_of() {
  std::vector<std::string> words;
  for (const Word<E>& word : Words<E>::all) words.emplace_back(word.text);
  return words;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("VERB", "add or leave", request->verb);
  options.word("CODE", "the member's code", request->code);
  options.text("--name", "TEXT", "a name, if all who can open the folder may see it",
               request->name);
  options.text("--practice", "CODE", "the member's practice", request->practice);
  options.choice("--role", words_of<Role>(), "how the member takes part", request->role);
  options.text("--joined", "DAY", "since when", request->joined);
  options.choice("--reason", words_of<LeftReason>(), "why the member left", request->reason);
  options.text("--on", "DAY", "the day the member left (today)", request->on);
  declare_edit_choices(options, request->choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command member_command{
    "member", "add a member to members.yaml, or write down that one has left",
    R"(Changes only the lines it must; comments and everything else in the file stay.

Examples:
  cop member add gp07 --joined 2026-02-12
  cop member leave gp02 --reason time

Exit: 0 written, 2 wrong command line, 3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
