#include "cop/ballot/form_json.hpp"

#include <fmt/core.h>

#include "cop/ballot/ask_ballot.hpp"
#include "cop/ballots/form_check.hpp"
#include "cop/findings/json_findings.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop::app {
namespace {

/// No text of the project can end the script that it stands in.
std::string safe_in_script(const std::string& json) {
  std::string safe;
  for (const char c : json) {
    if (c == '<' || c == '>' || c == '&') {
      safe += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      safe += c;
    }
  }
  return safe;
}

const char* name_of(BallotForm form) {
  switch (form) {
    case BallotForm::ratings: return "ratings";
    case BallotForm::points: return "points";
    case BallotForm::ranking: break;
  }
  return "ranking";
}

std::string about(BallotForm form) {
  switch (form) {
    case BallotForm::ratings: return "Rate each from 1 to 9. Leave out what you cannot judge.";
    case BallotForm::points: return "Give the most points to what matters most to you.";
    case BallotForm::ranking: break;
  }
  return "Put the options into your order, the best first.";
}

std::string title_of(const Selection& selection) {
  if (!selection.decides) return "Your vote";
  return fmt::format("Your vote on the {}", word(selection.decides->value));
}

}  // namespace

std::string json_of_form(const Project& project, const Selection& selection, const FormFor& made) {
  const BallotForm form = form_of(selection);
  const bool weighs = selection.decides && selection.decides->value == Decides::weights;
  Json json{{"title", title_of(selection)},
            {"about", mask_identifiers(project.charter.title->value) + ". " + about(form)},
            {"selection", selection.id.value.text},
            {"round", made.round},
            {"form", name_of(form)},
            {"anonymous", made.anonymous},
            {"members", made.members},
            {"digest", options_check(selection)},
            {"words", {{"low", weighs ? "(hardly)" : "(not at all)"}, {"high", "(very)"}}}};
  json["options"] = Json::array();
  for (const SelectionOption& option : selection.options) {
    json["options"].push_back(
        {{"id", option.id.value.text}, {"text", mask_identifiers(option.text->value)}});
  }
  std::string text = safe_in_script(json_text(json, -1));
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace cop::app
