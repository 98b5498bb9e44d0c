#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (project.ballots.empty() || may_hold_more(project, "members.yaml")) return;
  const FolderNames names(project);
  for (const CastBallot& cast : project.ballots) {
    if (!is_by_stranger(project, cast) || names.is_copy(cast.file)) continue;
    Diagnostic& finding = findings.add(
        {cast.file}, fmt::format("no member is called \"{}\"", shown(cast.voter, 60)),
        "name the file after the member who voted, or give it a number where votes are secret");
    suggest_nearest(finding, cast.voter, project.membership.members);
  }
}

}  // namespace

extern const Rule ballot_by_stranger_rule{
    .name = "ballot-by-stranger",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A ballot bears the name of somebody who is no member",
    .why =
        "The file of a ballot is named after the member who cast it, or has a number where the "
        "vote is secret. A ballot of somebody who is not on the list counts for nobody.",
    .bad = R"(# ballots/question/gp7.yaml
selection: question
ranking: [recall, referral])",
    .good = R"(# ballots/question/gp03.yaml
selection: question
ranking: [recall, referral])",
    .check = check,
};

}  // namespace cop
