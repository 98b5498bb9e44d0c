#include "cop/ballot/saved_form.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/ballot/ask_ballot.hpp"
#include "cop/ballots/form_check.hpp"
#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"
#include "cop/io/yaml.hpp"
#include "cop/known_member.hpp"
#include "cop/load/read_file_kinds.hpp"
#include "cop/model/ballot_box.hpp"

namespace cop::app {
namespace {

constexpr const char* again = "ask the member to open the form and save again";

/// What the form writes beside the ballot.
struct FormMarks {
  std::string voter, options, check;
  [[nodiscard]] bool complete() const {
    return !voter.empty() && !options.empty() && !check.empty();
  }
};

std::string text_at(const YamlNode& root, std::string_view key) {
  const YamlNode* node = root.find(key);
  return node != nullptr && node->kind == YamlKind::scalar ? std::string(node->text) : "";
}

/// With the line ends that the form wrote: mail programs change them.
std::string with_plain_line_ends(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// Whether the text in front of its check is still the one that was checked.
bool is_unchanged(const std::string& text, const std::string& check) {
  const std::size_t line = text.rfind("\nx_check: ");
  return line != text.npos && form_check(std::string_view(text).substr(0, line + 1)) == check &&
         text.find('\n', line + 1) == text.size() - 1;
}

std::string first_finding(const Diagnostics& findings) {
  const Diagnostic& first = findings.front();
  return fmt::format("{}: {}", place_text(first.where), message_with_help(first));
}

std::string refusal_of_voter(const std::string& voter, const Project& project) {
  return is_anonymous({{}, {}, voter, {}}) ? "" : complaint_about_member(project, voter);
}

std::string refusal_of_round(const Ballot& ballot, const Selection& selection,
                             const Project& project) {
  const long last = ballot_box(project, selection).round;
  const long round = ballot.round ? ballot.round->value : 1;
  if (round >= 1 && round <= last + 1) return {};
  return fmt::format(
      "it is of round {}, and the last round with ballots is {}; make the form anew "
      "with cop ballot form, and {}",
      round, last, again);
}

std::string refusal_of_numbers(const std::vector<NamedNumber>& numbers,
                               const Selection& selection) {
  for (const NamedNumber& given : numbers) {
    const std::string wrong =
        complaint_about_number(selection, fmt::format("{}", given.number.value));
    if (!wrong.empty()) return shown(given.name.value, 60) + ": " + wrong;
  }
  return {};
}

std::string refusal_of_form(const Ballot& ballot, const Selection& selection) {
  const BallotForm form = form_of(selection);
  const bool has_other = (form != BallotForm::ranking && !ballot.ranking.empty()) ||
                         (form != BallotForm::ratings && !ballot.ratings.empty()) ||
                         (form != BallotForm::points && !ballot.points.empty());
  const bool is_empty = ballot.ranking.empty() && ballot.ratings.empty() && ballot.points.empty();
  if (is_empty) return std::string("nothing is voted for; ") + again;
  if (has_other) {
    return "it does not hold what \"" + selection.id.value.text + "\" is counted by; " + again;
  }
  const std::string wrong = refusal_of_numbers(ballot.ratings, selection);
  return wrong.empty() ? refusal_of_numbers(ballot.points, selection) : wrong;
}

std::string refusal_of(const NewBallot& ballot, const FormMarks& marks, const Project& project) {
  const std::string& id = ballot.ballot.selection.value.text;
  const Selection* selection = project.find_selection(Id<Selection>(id));
  if (selection == nullptr) return "no selection here is called \"" + shown(id, 60) + "\"";
  if (selection->decided_on) {
    return fmt::format("it is late: \"{}\" was decided on {}", id,
                       selection->decided_on->value.iso());
  }
  if (marks.options != options_check(*selection)) {
    return std::string(
               "its form was made for other options than there are now; make the form "
               "anew with cop ballot form, and ") +
           again;
  }
  const std::string stranger = refusal_of_voter(ballot.voter, project);
  if (!stranger.empty()) return stranger;
  const std::string other_round = refusal_of_round(ballot.ballot, *selection, project);
  return other_round.empty() ? refusal_of_form(ballot.ballot, *selection) : other_round;
}

}  // namespace

SavedForm read_saved_form(const std::string& name, const std::string& bytes,
                          const Project& project) {
  SavedForm saved;
  const std::string text = with_plain_line_ends(bytes);
  Diagnostics findings;
  read_text(name, text, saved.ballot.ballot, findings);
  Diagnostics ignored;
  const auto document = read_yaml(name, text, ignored);
  if (!findings.empty() || !document) {
    saved.refusal = findings.empty() ? "it is no ballot" : first_finding(findings);
    return saved;
  }
  const YamlNode& root = document->root();
  const FormMarks marks{text_at(root, "x_voter"), text_at(root, "x_options"),
                        text_at(root, "x_check")};
  saved.ballot.voter = marks.voter;
  if (!marks.complete()) {
    saved.refusal = "it is not what the form saves: its last lines are missing";
  } else if (!is_unchanged(text, marks.check)) {
    saved.refusal = std::string("it was changed or cut off after the form had saved it; ") + again;
  } else {
    saved.refusal = refusal_of(saved.ballot, marks, project);
  }
  return saved;
}

}  // namespace cop::app
