#include "cop/load/convert.hpp"
#include "cop/measure/definition.hpp"
#include "cop/model/measure_kind.hpp"

namespace cop::app {
namespace {

void ask_text(Dialog& dialog, const char* question, const char* help, Text& field) {
  if (!field.given()) field = Text(dialog.ask({question, help}));
}

/// Asks for one of the format's words; blank leaves it open, unless it must be said.
template <class E>
void ask_word(Dialog& dialog, const char* question, const char* help, bool must,
              std::optional<Located<E>>& field) {
  if (field) return;
  std::string words;
  std::vector<std::string> completions;
  for (const Word<E>& word : Words<E>::all) {
    words += (words.empty() ? "" : ", ") + std::string(word.text);
    completions.emplace_back(word.text);
  }
  const auto check = [](const std::string& text) {
    E value{};
    const auto misread = convert({text, false}, value);
    return misread ? "it " + misread->message + " (" + misread->help + ")" : std::string();
  };
  const std::string answer = dialog.ask({.question = question + std::string(" (") + words + ")",
                                         .help = help,
                                         .check = check,
                                         .is_required = must,
                                         .completions = any_of(completions)});
  if (answer.empty()) return;
  E value{};
  (void)convert({answer, false}, value);
  field = Located(value);
}

void ask_what_is_counted(Dialog& dialog, Measure& measure) {
  ask_text(dialog, "Who or what is counted, and when? (in a sentence)",
           "Another practice could collect it from this alone: \"share of the recall letters that "
           "left within 7 days of the result\".",
           measure.definition);
  if (is_quotient(measure)) {
    ask_text(dialog, "What is counted on top (numerator)?", "Such as: letters sent within 7 days.",
             measure.numerator);
    ask_text(dialog, "Out of what (denominator)?", "Such as: all recall letters of the month.",
             measure.denominator);
    if (measure.data->value == DataKind::rate) {
      ask_text(dialog, "For each how many?", "The base of the rate, such as 1000 patients.",
               measure.per);
    }
  } else if (measure.data->value != DataKind::count) {
    ask_text(dialog, "In which unit?", "Such as: minutes, points, days.", measure.unit);
  }
}

void ask_collector(Dialog& dialog, const Project& project, Measure& measure) {
  if (measure.collector) return;
  const auto check = [&project](const std::string& code) {
    return project.find_member(Id<Member>(code)) != nullptr
               ? std::string()
               : "no member of members.yaml has this code; leave it blank if it is not settled";
  };
  std::vector<std::string> codes;
  for (const Member& member : project.membership.members) codes.push_back(member.id.value.text);
  const std::string code =
      dialog.ask({.question = "Who collects it? (code)",
                  .help = "Figures that are everybody's task come in from nobody.",
                  .check = check,
                  .completions = any_of(codes)});
  if (!code.empty()) measure.collector = Located(Id<Member>{code});
}

}  // namespace

void ask_definition(Dialog& dialog, const Project& project, Measure& measure) {
  dialog.say("What makes this measure? ? explains a question, < goes back.");
  if (!measure.name.given()) {
    measure.name = Text(dialog.ask({.question = "What do people call it?",
                                    .help = "Such as: Letters sent within a week.",
                                    .is_required = true}));
  }
  ask_word(dialog, "What is it for?",
           "outcome: do patients fare better? process: was the thing done? balancing: does it do "
           "harm elsewhere? reference: somebody else's figure to compare with.",
           true, measure.family);
  ask_word(dialog, "What are its numbers?",
           "proportion: 12 of 40. rate: 5 per 1000. count: how many. value: one number, such as "
           "minutes. score: a weighted checklist.",
           true, measure.data);
  ask_what_is_counted(dialog, measure);
  ask_word(dialog, "Which way is better?", "none where neither is; within needs two limits.", false,
           measure.direction);
  ask_collector(dialog, project, measure);
  ask_text(dialog, "How often?", "Such as: weekly, monthly, quarterly.", measure.frequency);
}

}  // namespace cop::app
