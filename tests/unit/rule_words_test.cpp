#include "cop/rule_words.hpp"

#include <doctest/doctest.h>

#include "cop/session.hpp"

using cop::Phase;
using cop::Rule;
using cop::Severity;
using cop::WhileEstablishing;
using cop::app::severity_text;

namespace {

Rule rule_of(Severity severity, WhileEstablishing young, bool of_method) {
  Rule rule;
  rule.severity = severity;
  rule.while_establishing = young;
  rule.of_method = of_method;
  return rule;
}

}  // namespace

TEST_CASE("a rule's severity is told for every phase") {
  using enum WhileEstablishing;
  CHECK(severity_text(rule_of(Severity::error, the_same, false)) == "error");
  CHECK(severity_text(rule_of(Severity::error, WhileEstablishing::warning, false)) ==
        "error; in the phase establish a warning");
  CHECK(severity_text(rule_of(Severity::error, silent, true)) ==
        "error; in the phase establish not looked for; where reconstructed: true a note");
  CHECK(severity_text(rule_of(Severity::note, the_same, true)) == "note");
}

TEST_CASE("a rule's severity is that of the phase") {
  const Rule rule = rule_of(Severity::error, WhileEstablishing::note, false);
  CHECK(cop::app::severity_in(rule, Phase::establish) == Severity::note);
  CHECK(cop::app::severity_in(rule, Phase::closed) == Severity::error);
}

TEST_CASE("each rule stands in a section with a title") {
  for (const Rule* rule : cop::all_rules()) {
    CHECK_MESSAGE(!section_of(*rule).empty(), rule->name);
  }
}

TEST_CASE("a rule that nobody knows is a wrong command line") {
  CHECK(cop::app::rule_called("unknown-key").name == "unknown-key");
  CHECK_THROWS_WITH_AS(cop::app::rule_called("unknwon-key"),
                       "there is no rule \"unknwon-key\": did you mean \"unknown-key\"?",
                       cop::app::UsageError);
}
