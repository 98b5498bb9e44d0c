#include <algorithm>
#include <array>
#include <memory>

#include "cop/base/id.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/dialog.hpp"
#include "cop/edit_file.hpp"
#include "cop/io/edit.hpp"
#include "cop/load/convert.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::vector<std::string> answers;
  std::string by, status;
};

struct Trigger {
  std::string_view name;
  const char* question;
};

/// The eight questions whose yes calls for advice before data are collected (NHMRC 2014).
constexpr std::array triggers{
    Trigger{"reputation", "Could it harm the good name of a clinician or practice, or privacy?"},
    Trigger{"secondary_use", "Will you use information for something it was not collected for?"},
    Trigger{"beyond_routine", "Will you collect more than in routine care?"},
    Trigger{"non_standard", "Will you try something that is not standard care or equipment?"},
    Trigger{"cohort_comparison", "Will you compare groups of patients, clinicians or practices?"},
    Trigger{"randomised", "Will chance decide who gets what, or is there a control group?"},
    Trigger{"vulnerable_group", "Is it about people who are easily harmed or singled out?"},
    Trigger{"publication", "Do you mean to publish it, or present it outside the group?"},
};

YamlLine parse_answer(const std::string& given) {
  const std::size_t equals = std::min(given.find('='), given.size());
  const std::string name = given.substr(0, equals);
  std::vector<std::string> known;
  for (const Trigger& trigger : triggers) known.emplace_back(trigger.name);
  if (std::find(known.begin(), known.end(), name) == known.end()) {
    throw UsageError("--answer: there is no question \"" + shown(name, 40) + "\"" +
                     nearest_or("", name, known));
  }
  const std::string answer = equals < given.size() ? given.substr(equals + 1) : "";
  Answer value{};
  if (const auto misread = convert({answer, false}, value)) {
    throw UsageError("--answer: " + name + " " + misread->message + " (" + misread->help + ")");
  }
  return {name, answer};
}

std::vector<YamlLine> ask(Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  dialog.say("A yes means: seek advice BEFORE you collect data. Answer true, false or unknown.");
  std::vector<YamlLine> answers;
  for (const Trigger& trigger : triggers) {
    const std::string answer = dialog.ask(
        {trigger.question, "true means yes, false means no", "unknown",
         [](const std::string& text) {
           Answer value{};
           return convert({text, false}, value) ? std::string("true, false or unknown") : "";
         }});
    answers.push_back({std::string(trigger.name), answer});
  }
  return answers;
}

void write(const std::vector<YamlLine>& answers, const Request& request, const std::string& folder,
           Date today) {
  std::string by_hand = "governance:\n  triggers:";
  for (const YamlLine& line : answers) by_hand += "\n    " + line.key + ": " + line.value;
  edit_file(
      folder, "question.yaml",
      [&](const std::string& text) {
        std::optional<std::string> edited = text;
        const auto set = [&](const char* mapping, const YamlLine& line) {
          if (edited) edited = set_key(*edited, mapping, line);
        };
        for (const YamlLine& line : answers) set("/governance/triggers", line);
        if (!request.by.empty()) set("/governance", {"answered_by", yaml_scalar(request.by)});
        set("/governance", {"answered_on", today.iso()});
        if (!request.status.empty()) set("/governance", {"status", request.status});
        return edited;
      },
      by_hand);
}

ExitCode run(const Request& request, Session& session) {
  const std::string folder = session.project_folder();
  std::vector<YamlLine> answers;
  for (const std::string& given : request.answers) answers.push_back(parse_answer(given));
  if (answers.empty() && request.status.empty()) {
    if (!session.may_ask()) {
      throw UsageError(
          "nobody can be asked here: give --answer QUESTION=true, false or unknown, or --status");
    }
    answers = ask(session);
  }
  write(answers, request, folder, session.today());
  const bool advice = std::any_of(answers.begin(), answers.end(),
                                  [](const YamlLine& line) { return line.value == "true"; });
  session.say("question.yaml: the answers are written");
  if (advice) session.say("a yes means: seek advice before you collect data");
  return ExitCode::done;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  std::vector<std::string> statuses{""};
  for (const Word<EthicsStatus>& word : Words<EthicsStatus>::all) statuses.emplace_back(word.text);
  options.many("--answer", "QUESTION=ANSWER", "true, false or unknown (may be repeated)",
               request->answers);
  options.text("--by", "WHO", "who answers", request->by);
  options.choice("--status", statuses, "what was decided", request->status);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command ethics_command{
    "ethics", "answer the eight questions that tell whether ethics advice is needed",
    R"(Writes the answers into question.yaml and changes no other line of it. On a terminal it asks.

Examples:
  cop ethics
  cop ethics --answer publication=true --by gp01
  cop ethics --status advice-sought

Exit: 0 written, 2 wrong command line, 3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
