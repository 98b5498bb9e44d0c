#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_one(const Selection& selection, const Located<std::string>& named, Findings& findings) {
  const auto& options = selection.options;
  const bool known = std::any_of(options.begin(), options.end(), [&](const SelectionOption& o) {
    return o.id.value.text == named.value;
  });
  if (known) return;
  Diagnostic& finding = findings.add(named.where,
                                     fmt::format("\"{}\" is none of the options of \"{}\"",
                                                 shown(named.value, 60), selection.id.value.text),
                                     "ask the member which option was meant");
  suggest_nearest(finding, named.value, options);
}

void check(const Facts& facts, Findings& findings) {
  for (const CastBallot& cast : facts.project.ballots) {
    const Selection* selection = facts.project.find_selection(cast.ballot.selection.value);
    if (selection == nullptr || is_misplaced(cast) || selection->options.empty()) continue;
    for (const Text& option : cast.ballot.ranking) check_one(*selection, *option, findings);
    for (const NamedNumber& n : cast.ballot.ratings) check_one(*selection, n.name, findings);
    for (const NamedNumber& n : cast.ballot.points) check_one(*selection, n.name, findings);
  }
}

}  // namespace

extern const Rule ballot_unknown_option_rule{
    .name = "ballot-unknown-option",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A ballot names something that could not be chosen",
    .why =
        "What is not among the options is not counted, so this part of the member's vote would be "
        "lost.",
    .bad = R"(# ballots/question/gp02.yaml
ranking: [recal, referral])",
    .good = R"(# ballots/question/gp02.yaml
ranking: [recall, referral])",
    .check = check,
};

}  // namespace cop
