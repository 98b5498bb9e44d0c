#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/matters.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// Something that not every meeting speaks of. `skipped` is its key in a log; null for what says
/// nothing when it is left out.
struct Matter {
  char letter;
  const char* label;
  const char* skipped;
  void (*ask)(const Asking&);
};

constexpr std::array matters{
    Matter{'d', "decisions", "decisions", ask_decisions},
    Matter{'v', "a vote to open", "selections", ask_selection},
    Matter{'b', "blockers", "blockers", ask_blockers},
    Matter{'f', "feedback given", "feedback", ask_feedback},
    Matter{'e', "ethics", "ethics", ask_ethics},
    Matter{'c', "CPD", "cpd", ask_cpd},
    Matter{'r', "a role", nullptr, ask_role},
    Matter{'l', "who led", nullptr, ask_chair},
    Matter{'g', "guests", nullptr, ask_guests},
};

bool is_legal(char c) {
  return std::any_of(matters.begin(), matters.end(),
                     [c](const Matter& m) { return m.letter == c; });
}

std::string letters_in(const std::string& typed) {
  std::string letters;
  for (const char c : typed) {
    if (c != ' ' && c != ',') letters += c;
  }
  return letters;
}

std::string complain_about_letters(const std::string& typed) {
  for (const char c : letters_in(typed)) {
    if (!is_legal(c)) return "letters from the list, such as db for decisions and blockers";
  }
  return {};
}

std::string list_of_matters() {
  std::string list;
  for (const Matter& matter : matters) {
    list += fmt::format("{}{} {}", list.empty() ? "" : ", ", matter.letter, matter.label);
  }
  return list;
}

/// A decision on a cycle was one.
bool is_decided(const Matter& matter, const Asking& asking) {
  return matter.ask == ask_decisions && !asking.answers.log.decisions.empty();
}

constexpr const char* help =
    "One or more letters, in any order. Decisions: on the question, the measures, the members, "
    "authorship. A vote: on options to choose from. Blockers: what is in the way. Feedback: who "
    "was shown their own figures. Ethics: if you now want to publish, to compare, or to collect "
    "something new. Such as: db";

}  // namespace

void ask_other_matters(const Asking& asking) {
  asking.dialog.say("What else came up? " + wrapped(list_of_matters(), 19));
  std::string letters;
  const bool any = ask_into(asking, {"Letters?", help}, [&](const std::string& typed, Answers&) {
    letters = letters_in(typed);
    return complain_about_letters(typed);
  });
  for (const Matter& matter : matters) {
    if (any && letters.find(matter.letter) != letters.npos) {
      matter.ask(asking);
    } else if (matter.skipped != nullptr && !is_decided(matter, asking)) {
      asking.skip(matter.skipped);
    }
  }
}

}  // namespace cop::app
