#include <map>
#include <string_view>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const CastBallot& cast : facts.project.ballots) {
    std::map<std::string_view, const Text*> places;
    for (const Text& option : cast.ballot.ranking) {
      const auto [first, inserted] = places.emplace(option->value, &option);
      if (inserted) continue;
      Diagnostic& finding = findings.add(
          option->where, fmt::format("this ballot ranks \"{}\" twice", shown(option->value, 60)),
          "ask the member which place was meant, and put every option once");
      finding.related.push_back({(*first->second)->where, "its first place"});
    }
  }
}

}  // namespace

extern const Rule ballot_repeats_option_rule{
    .name = "ballot-repeats-option",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A ballot ranks one option twice",
    .why = "An option can have one place only. Somebody has to ask the member which was meant.",
    .bad = R"(# ballots/question/gp02.yaml
ranking: [recall, recall])",
    .good = R"(# ballots/question/gp02.yaml
ranking: [recall, referral])",
    .check = check,
};

}  // namespace cop
