#include "cop/base/id.hpp"
#include "cop/ethics_questions.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/group.hpp"
#include "cop/record/matters.hpp"

namespace cop::app {
namespace {

/// An id for the selection that no other one has: question, question-2.
std::string selection_id(Decides decides, const Project& project) {
  const std::string stem(word(decides));
  std::string id = stem;
  for (int n = 2; project.find_selection(Id<Selection>(id)) != nullptr; ++n)
    id = fmt::format("{}-{}", stem, n);
  return id;
}

std::string put_option(const std::string& typed, Selection& selection) {
  SelectionOption option;
  option.id.value.text = id_from(typed).substr(0, longest_id);
  option.text = Text(typed);
  if (option.id.value.empty()) return "write it with letters or digits";
  for (const SelectionOption& other : selection.options) {
    if (other.id == option.id) return "this option stands there already";
  }
  selection.options.push_back(std::move(option));
  return {};
}

}  // namespace

void ask_decisions(const Asking& asking) {
  Prompt prompt{"What was decided?",
                "On the question, the measures, the members, authorship ... Such as: we meet "
                "every month."};
  int decisions = 0;
  std::string text;
  const Put keep = [&](const std::string& typed, Answers&) {
    text = typed;
    return std::string();
  };
  while (ask_into(asking, prompt, keep)) {
    const std::size_t before = asking.answers.log.decisions.size();
    ask_how_decided(asking, text);
    if (asking.answers.log.decisions.size() == before) {
      asking.answers.log.decisions.emplace_back().text = Text(text);
    }
    prompt.question = "  another?";
    prompt.about = fmt::format("decision #{}", ++decisions);
  }
  if (decisions == 0) asking.skip("decisions");
}

void ask_selection(const Asking& asking) {
  Selection selection;
  const auto words = words_of<Decides>();
  if (!ask_into(asking,
                with({"What is to be chosen? (" + listed(words) + ")",
                      "The members cast their ballots for the options that you name next."},
                     completing(words)),
                [&](const std::string& typed, Answers&) {
                  return read_word(typed, selection.decides);
                })) {
    return asking.skip("selections");
  }
  ask_into(asking,
           with({"  How? (" + listed(words_of<SelectionMethod>()) + ")",
                 "Vote and survey: by ballots. Nominal-group: each one writes ideas, then all rank "
                 "them. Delphi: in rounds.",
                 "vote"},
                completing(words_of<SelectionMethod>())),
           [&](const std::string& typed, Answers&) { return read_word(typed, selection.method); });
  if (!selection.method) selection.method = Located(SelectionMethod::vote);
  ask_each_into(asking, {"  Between what? One option a line:", "Such as: Recall letters in time."},
                [&](const std::string& typed, Answers&) {
                  Selection with = selection;
                  std::string complaint = put_option(typed, with);
                  if (complaint.empty()) selection = with;
                  return complaint;
                });
  selection.id.value.text = selection_id(selection.decides->value, asking.facts.project);
  selection.opened_on = Located(asking.day());
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  if (!members.empty()) selection.eligible = Located(static_cast<long>(members.size()));
  asking.answers.follow_up.answers.push_back(opening(selection));
}

void ask_ethics(const Asking& asking) {
  Governance answers;
  answers.triggers =
      ask_ethics_questions(asking.dialog, asking.facts.project.question.governance.triggers);
  const auto& writer = asking.answers.log.recorded_by;
  answers.answered_by = Text(writer ? writer->value.text : "");
  answers.answered_on = Located(asking.day());
  asking.answers.follow_up.answers.push_back(answering_ethics(answers));
}

}  // namespace cop::app
