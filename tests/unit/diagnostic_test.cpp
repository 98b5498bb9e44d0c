#include "cop/base/diagnostic.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::Diagnostic;
using cop::Diagnostics;
using cop::Severity;

namespace {

Diagnostic finding(const char* file, int line, int column, const char* rule,
                   Severity severity = Severity::error) {
  return {severity, rule, {file, line, column, line, column + 1}, "something is wrong"};
}

std::string rules_of(const Diagnostics& diagnostics) {
  std::string rules;
  for (const Diagnostic& d : diagnostics) rules += d.rule;
  return rules;
}

}  // namespace

TEST_CASE("findings are sorted by file, then line, then column") {
  Diagnostics found{finding("b", 1, 1, "4"), finding("a", 2, 1, "3"), finding("a", 1, 9, "2"),
                    finding("a", 1, 2, "1"), finding("a", 0, 0, "0")};
  cop::sort_by_place(found);
  CHECK(rules_of(found) == "01234");
}

TEST_CASE("findings at one place stay in the order in which they were found") {
  Diagnostics found{finding("a", 3, 1, "x"), finding("a", 1, 1, "c", Severity::note),
                    finding("a", 1, 1, "a"), finding("a", 1, 1, "b", Severity::warning)};
  cop::sort_by_place(found);
  CHECK(rules_of(found) == "cabx");
}

TEST_CASE("findings are counted by severity and each severity has a name") {
  const Diagnostics found{finding("a", 1, 1, "x"), finding("a", 1, 1, "y"),
                          finding("a", 1, 1, "z", Severity::note)};
  CHECK(cop::count(found, Severity::error) == 2);
  CHECK(cop::count(found, Severity::warning) == 0);
  CHECK(cop::count(found, Severity::note) == 1);
  CHECK(cop::name_of(Severity::error) == std::string("error"));
  CHECK(cop::name_of(Severity::warning) == std::string("warning"));
  CHECK(cop::name_of(Severity::note) == std::string("note"));
}
