#include <memory>

#include "cop/base/id.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/edit_file.hpp"
#include "cop/io/edit.hpp"
#include "cop/load/convert.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb, code;
  std::string name, practice, joined, on;
  std::string role = "active";
  std::string reason = "other";
};

constexpr const char* file = "members.yaml";

std::string as_text(const std::vector<YamlLine>& lines) {
  std::string text;
  for (const YamlLine& line : lines) {
    text += (text.empty() ? "  - " : "\n    ") + line.key + ": " + line.value;
  }
  return text;
}

std::optional<std::size_t> place_of(const Project& project, const std::string& code) {
  const auto& members = project.membership.members;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].id.value.text == code) return i;
  }
  return std::nullopt;
}

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  return ids;
}

void add(const Request& request, const Project& project, const std::string& folder, Date today) {
  if (place_of(project, request.code)) {
    throw UsageError("there is a member " + request.code + " already");
  }
  if (!request.practice.empty() && project.find_practice({request.practice}) == nullptr) {
    throw UsageError("no practice in members.yaml is called \"" + shown(request.practice, 40) +
                     "\"" + nearest_or("", request.practice, ids_of(project.membership.practices)));
  }
  std::vector<YamlLine> item{{"id", yaml_scalar(request.code)}};
  if (!request.name.empty()) item.push_back({"name", yaml_scalar(request.name)});
  if (!request.practice.empty()) item.push_back({"practice", yaml_scalar(request.practice)});
  item.push_back({"role", request.role});
  if (!request.joined.empty()) item.push_back({"joined", parse_day(request.joined, today).iso()});
  edit_file(
      folder, file, [&](const std::string& text) { return append_item(text, "members", item); },
      "members:\n" + as_text(item));
}

void leave(const Request& request, const Project& project, const std::string& folder, Date today) {
  const auto place = place_of(project, request.code);
  if (!place)
    throw UsageError("no member in members.yaml is called \"" + shown(request.code, 40) + "\"" +
                     nearest_or("", request.code, ids_of(project.membership.members)));
  const std::string day = parse_day(request.on.empty() ? "today" : request.on, today).iso();
  const std::string pointer = "/members/" + std::to_string(*place);
  edit_file(
      folder, file,
      [&](const std::string& text) {
        const auto left = set_key(text, pointer, {"left", day});
        return left ? set_key(*left, pointer, {"left_reason", request.reason}) : left;
      },
      "    left: " + day + "\n    left_reason: " + request.reason);
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
  const bool adding = request.verb == "add";
  (adding ? add : leave)(request, loaded.project, folder, session.today());
  session.say("{}: {} {}", file, request.code, adding ? "takes part" : "has left");
  return ExitCode::done;
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
