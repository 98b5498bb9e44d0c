#include <algorithm>
#include <array>

#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/init/request.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string check_code(const std::string& given) {
  const std::string code = given.substr(0, given.find('='));
  return is_id(code) ? "" : "a code has small letters, digits and dashes only, such as gp01";
}

std::string check_measure(const std::string& given) {
  if (given.find('=') != given.npos) return check_code(given);
  return id_from(given).empty() ? "a name has some letters of a to z, such as Letters sent" : "";
}

std::string joined(const std::vector<std::string>& words) {
  const bool has_blanks = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.find(' ') != word.npos;
  });
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : has_blanks ? ", " : " ") + word;
  }
  return text;
}

/// Codes with blanks between, or commas where a name holds a blank: gp02=Ben Roe, nurse1.
std::vector<std::string> codes_in(const std::string& line) {
  return split(line, line.find(',') == line.npos ? ' ' : ',');
}

std::string check_codes(const std::string& line) {
  for (const std::string& code : codes_in(line)) {
    if (!check_code(code).empty()) {
      return "\"" + shown(code, 40) + "\" is no code: " + check_code(code) +
             "; names that hold a blank need commas, such as gp02=Ben Roe, nurse1";
    }
  }
  return {};
}

using InitQuestion = void (*)(Dialog&, InitRequest&);

/// The questions of `cop init`, each with the answer so far as its suggestion.
constexpr std::array<InitQuestion, 5> init_questions{
    [](Dialog& dialog, InitRequest& request) {
      request.title = dialog.ask({.question = "What is the project called?",
                                  .help = "A few words, such as: Blood pressure checks in diabetes",
                                  .suggestion = request.title,
                                  .is_required = true});
    },
    [](Dialog& dialog, InitRequest& request) {
      request.question =
          dialog.ask({"What does the group want to find out? (blank: not chosen yet)",
                      "One sentence. The members choose it; it can wait.", request.question});
    },
    [](Dialog& dialog, InitRequest& request) {
      request.facilitator = dialog.ask(
          {"Who keeps the group going? A code, not a name:",
           "Members go by codes, so that no name is needed: gp01, nurse2. gp01=Ana adds a name.",
           request.facilitator.empty() ? "gp01" : request.facilitator, check_code});
    },
    [](Dialog& dialog, InitRequest& request) {
      request.members = codes_in(
          dialog.ask({"Who else takes part? Codes with blanks between:",
                      "Such as gp02 gp03 nurse1, or with names: gp02=Ben Roe, nurse1. You can add "
                      "more later.",
                      joined(request.members), check_codes}));
    },
    [](Dialog& dialog, InitRequest& request) {
      request.measures =
          dialog.list({"What will you measure? One name a line, blank to end:",
                       "Such as: Blood pressure recorded. It begins as a share in percent of "
                       "which more is better; measures.yaml says how to change "
                       "that. It can wait.",
                       {},
                       check_measure});
    },
};

}  // namespace

void ask_for_project(InitRequest& request, Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  InitRequest answered;
  dialog.conduct([&] {
    answered = request;
    dialog.say(
        "A new project. ? explains a question, < goes back, blank takes what stands in brackets.");
    for (const InitQuestion ask : init_questions) ask(dialog, answered);
  });
  request = std::move(answered);
}

}  // namespace cop::app
