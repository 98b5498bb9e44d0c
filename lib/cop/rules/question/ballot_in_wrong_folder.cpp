#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const CastBallot& cast : facts.project.ballots) {
    const Located<Id<Selection>>& selection = cast.ballot.selection;
    if (!is_misplaced(cast) || facts.project.find_selection(selection.value) == nullptr) continue;
    findings.add(selection.where,
                 fmt::format("this ballot is of \"{}\", but lies in the folder of \"{}\"",
                             shown(selection.value.text, 60), shown(cast.selection, 60)),
                 "move it to the folder of the choice that the member voted on, or mend its line "
                 "selection; as it is, it may not count");
  }
}

}  // namespace

extern const Rule ballot_in_wrong_folder_rule{
    .name = "ballot-in-wrong-folder",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A ballot lies in the folder of another choice",
    .why =
        "One of the two is a slip, and nobody but the member knows which. Counted in the wrong "
        "place, the vote would change a result that it was not cast for.",
    .bad = R"(# ballots/item-weights/gp03.yaml
selection: question
ranking: [recall, referral])",
    .good = R"(# ballots/question/gp03.yaml
selection: question
ranking: [recall, referral])",
    .check = check,
};

}  // namespace cop
