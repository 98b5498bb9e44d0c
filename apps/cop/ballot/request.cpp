#include "cop/ballot/request.hpp"

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/option_value.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

SelectionOption option_in(const std::string& given) {
  const std::size_t equals = given.find('=');
  const bool has_id = equals != given.npos && is_id(given.substr(0, equals));
  SelectionOption option;
  option.text = Text(has_id ? given.substr(equals + 1) : given);
  option.id.value.text = has_id ? given.substr(0, equals) : id_from(given).substr(0, longest_id);
  if (option.id.value.empty() || !option.text.given()) {
    throw UsageError(
        "--option \"" + shown(given, 60) +
        "\": write a short name and the words: --option recall=\"late recall letters\"");
  }
  return option;
}

}  // namespace

BallotDesk open_desk(const Session& session) {
  std::string folder = session.project_folder();
  LoadedProject loaded = session.open_project(folder);
  return {std::move(folder), std::move(loaded)};
}

const std::string& selection_word(const BallotRequest& request) {
  if (request.words.size() == 1) return request.words.front();
  throw UsageError(request.words.empty()
                       ? "say which selection: cop ballot list names them"
                       : "cop ballot " + request.verb + " takes one selection, not " +
                             std::to_string(request.words.size()));
}

const Selection& selection_called(const BallotRequest& request, const Project& project) {
  const std::string& word = selection_word(request);
  if (const Selection* found = project.find_selection(Id<Selection>(word))) return *found;
  std::vector<std::string> known;
  for (const Selection& selection : project.question.selections) {
    known.push_back(selection.id.value.text);
  }
  throw UsageError("no selection in question.yaml is called \"" + shown(word, 60) + "\"" +
                   nearest_or("; cop ballot list names them", word, known));
}

long round_in(const BallotRequest& request, const Project& project, const Selection& selection) {
  const long current = ballot_box(project, selection).round;
  const auto given = option_value<long>("--round", request.round);
  if (!given) return current;
  if (given->value >= 1 && given->value <= current + 1) return given->value;
  throw UsageError(fmt::format(
      "--round: the last round with ballots is {}; it is that one or the next", current));
}

std::vector<SelectionOption> options_in(const BallotRequest& request) {
  std::vector<SelectionOption> options;
  for (const std::string& given : request.options) {
    SelectionOption option = option_in(given);
    for (const SelectionOption& other : options) {
      if (other.id != option.id) continue;
      throw UsageError("--option: two options are called \"" + option.id.value.text +
                       "\"; give one another name: --option NAME=TEXT");
    }
    options.push_back(std::move(option));
  }
  return options;
}

}  // namespace cop::app
