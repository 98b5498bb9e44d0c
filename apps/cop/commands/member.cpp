#include "cop/edits/member.hpp"

#include <memory>

#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/id.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/option_value.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb, code, new_role;
  std::string name, profession, practice, invited, joined, consented, on;
  std::string role, reason;
  EditChoices choices;
};

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  return ids;
}

/// The code and the name of a member must not carry what tells who a patient is. Names and ages
/// are no matter here: members have them too.
void refuse_identifiers(const std::string& text, const char* what) {
  for (const Identifier& found : find_identifiers(text, all_packs)) {
    if (found.kind == IdentifierKind::personal_name || found.kind == IdentifierKind::high_age) {
      continue;
    }
    throw UsageError(fmt::format(
        "{} holds what looks like {} ({}): members.yaml is for members only, known by a code such "
        "as gp07; nothing was written",
        what, noun_of(found.kind), shown(mask_identifiers(text), 60)));
  }
}

std::optional<Located<Date>> day_of(const std::string& given, Date today) {
  if (given.empty()) return std::nullopt;
  return Located(parse_day(given, today));
}

const Member& member_called(const std::string& code, const Project& project) {
  if (const Member* member = project.find_member(Id<Member>(code))) return *member;
  if (project.may_lack("members.yaml")) {
    throw Error("members.yaml cannot be read whole: cop validate says why; nothing was changed");
  }
  throw UsageError("no member in members.yaml is called \"" + shown(code, 40) + "\"" +
                   nearest_or("", code, ids_of(project.membership.members)));
}

SharedEdit add(const Request& request, const Project& project, Date today) {
  refuse_identifiers(request.code, "the code");
  refuse_identifiers(request.name, "--name");
  refuse_identifiers(request.profession, "--profession");
  if (project.find_member(Id<Member>(request.code)) != nullptr) {
    throw UsageError("there is a member " + request.code + " already");
  }
  if (!request.practice.empty() &&
      project.find_practice(Id<Practice>(request.practice)) == nullptr) {
    throw UsageError(
        "no practice in members.yaml is called \"" + shown(request.practice, 40) + "\"" +
        nearest_or("; add it there first, under practices: - {id: " + id_from(request.practice) +
                       ", name: its name}",
                   request.practice, ids_of(project.membership.practices)));
  }
  Member member;
  member.id.value.text = request.code;
  member.name = Text(request.name);
  member.profession = Text(request.profession);
  if (!request.practice.empty()) member.practice = Located(Id<Practice>{request.practice});
  member.role = option_value<Role>("--role", request.role.empty() ? "active" : request.role);
  member.invited_on = day_of(request.invited, today);
  member.joined = day_of(request.joined, today);
  member.consented_on = day_of(request.consented, today);
  return member_joins(member);
}

SharedEdit leave(const Request& request, const Project& project, Date today) {
  const Member& member = member_called(request.code, project);
  const Date day = parse_day(request.on.empty() ? "today" : request.on, today);
  const auto reason =
      option_value<LeftReason>("--reason", request.reason.empty() ? "other" : request.reason);
  return member_leaves(member.id.value, day, reason->value);
}

SharedEdit change_role(const Request& request, const Project& project, Date today) {
  const Member& member = member_called(request.code, project);
  if (request.new_role.empty()) {
    throw UsageError("say which role: cop member role " + request.code + " core");
  }
  const Date day = parse_day(request.on.empty() ? "today" : request.on, today);
  return member_takes_role(member, option_value<Role>("ROLE", request.new_role)->value, day);
}

using MakeEdit = SharedEdit (*)(const Request&, const Project&, Date);

MakeEdit edit_for(const Request& request) {
  if (request.verb == "add") return add;
  if (request.verb == "leave") return leave;
  if (request.verb == "role") return change_role;
  throw UsageError(
      "write cop member add CODE, cop member leave CODE, or cop member role CODE ROLE");
}

ExitCode run(const Request& request, Session& session) {
  const MakeEdit make_edit = edit_for(request);
  if (request.code.empty()) throw UsageError("say which member: a code, such as gp07");
  if (!is_id(request.code)) {
    throw UsageError(fmt::format(
        "\"{}\": a code has small letters, digits and dashes only, such as {}",
        shown(request.code, 40), id_from(request.code).empty() ? "gp07" : id_from(request.code)));
  }
  if (!request.new_role.empty() && make_edit != change_role) {
    throw UsageError("\"" + shown(request.new_role, 40) + "\" is one word too many");
  }
  require_belonging("member", request.verb,
                    {{"--name", !request.name.empty(), {"add"}},
                     {"--profession", !request.profession.empty(), {"add"}},
                     {"--practice", !request.practice.empty(), {"add"}},
                     {"--role", !request.role.empty(), {"add"}},
                     {"--invited", !request.invited.empty(), {"add"}},
                     {"--joined", !request.joined.empty(), {"add"}},
                     {"--consented", !request.consented.empty(), {"add"}},
                     {"--reason", !request.reason.empty(), {"leave"}},
                     {"--on", !request.on.empty(), {"leave", "role"}}});
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const SharedEdit edit = make_edit(request, loaded.project, session.today());
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
  options.word("VERB", "add, leave or role", request->verb);
  options.word("CODE", "the member's code", request->code);
  options.word("ROLE", "the new role", request->new_role);
  options.text("--name", "TEXT", "add: a name, if all who can open the folder may see it",
               request->name);
  options.text("--profession", "TEXT", "add: the member's profession", request->profession);
  options.text("--practice", "CODE", "add: the member's practice", request->practice);
  options.choice("--role", words_of<Role>(), "add: how the member takes part (active)",
                 request->role);
  options.text("--invited", "DAY", "add: when the member was asked", request->invited);
  options.text("--joined", "DAY", "add: since when", request->joined);
  options.text("--consented", "DAY", "add: when the member agreed", request->consented);
  options.choice("--reason", words_of<LeftReason>(), "leave: why (other)", request->reason);
  options.text("--on", "DAY", "leave, role: since when (today)", request->on);
  declare_edit_choices(options, request->choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command member_command{
    "member", "add a member, write down that one has left, or give one another role",
    R"(Changes only the lines of members.yaml that it must; comments and everything else stay. What a
member was before stays in the file, under roles. A code that tells who somebody is belongs nowhere.

Examples:
  cop member add gp07 --profession "practice nurse" --practice hill --joined 2026-02-12
  cop member leave gp02 --reason time --on yesterday
  cop member role gp03 champion --on 2026-03-12 -n

Exit: 0 written, 1 the answer was no, or cop validate would find an error, 2 wrong command line,
3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
