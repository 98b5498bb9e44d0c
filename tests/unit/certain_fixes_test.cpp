#include "cop/findings/certain_fixes.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

/// Whether a fix of these columns of line 1 is kept in a file of this text.
bool keeps_fix(const std::string& text, int column, int end_column) {
  const cop::Location where{"cop.yaml", 1, column, 1, end_column};
  cop::Diagnostics findings{{cop::Severity::error, "unknown-word", where, "wrong"}};
  findings.front().fix.push_back({where, "right"});
  cop::app::keep_certain_fixes(findings, {{"cop.yaml", text}});
  return !findings.front().fix.empty();
}

}  // namespace

TEST_CASE("a fix is kept where the whole value stands on its line") {
  CHECK(keeps_fix("phase: monitr\nmethod: pdsa\n", 8, 14));
  CHECK(keeps_fix("phase: \"monitr\"\n", 8, 16));
  CHECK(keeps_fix("phse: monitor\n", 1, 5));
  CHECK(keeps_fix("a: {b: wrng, c: d}\n", 8, 12));
}

TEST_CASE("a fix is dropped where the value goes on in the next line or is a block") {
  CHECK_FALSE(keeps_fix("phase: monitr\n  ing\n", 8, 14));
  CHECK_FALSE(keeps_fix("phase: >\n  monitr\n", 8, 9));
  CHECK_FALSE(keeps_fix("phase: \"moni\n  tr\"\n", 8, 13));
}

TEST_CASE("a fix is dropped that would take the quotes off a key of JSON") {
  CHECK_FALSE(keeps_fix("{\"valu\":90}\n", 2, 8));
}
