#include "cop/record/json_answers.hpp"

#include <doctest/doctest.h>

#include "cop/load/read_project.hpp"

namespace {

using cop::app::yaml_of_answers;

std::string yaml_of(const std::string& text) {
  cop::Diagnostics findings;
  return yaml_of_answers("answers.json", text, findings).value_or("");
}

cop::Diagnostic finding_in(const std::string& text) {
  cop::Diagnostics findings;
  CHECK_FALSE(yaml_of_answers("answers.json", text, findings));
  REQUIRE(findings.size() == 1);
  return findings.front();
}

}  // namespace

TEST_CASE("JSON becomes YAML of the same places") {
  CHECK(yaml_of("{\n\t\"a\":\t1}") == "{\n \"a\": 1}");
  CHECK(yaml_of(R"({"a": "\ud83d\ude42", "b": 2})") == R"({"a": "\U0001F642"  , "b": 2})");
  CHECK(yaml_of(R"({"a": "\\ud83d \" \u00e9"})") == R"({"a": "\\ud83d \" \u00e9"})");
  CHECK(yaml_of(R"({"a": [4.5e1, -1E-2, 12]})") == R"({"a": [45   , -0.01, 12]})");
}

TEST_CASE("findings about JSON answers point into the JSON text") {
  cop::Diagnostics findings;
  const auto yaml = yaml_of("{\"summary\": \"\\ud83d\\ude42\",\n\t\"minutes\": \"long\"}");
  CHECK(cop::read_answers("answers.json", yaml, findings)->summary->value == "🙂");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == cop::Location{"answers.json", 2, 13, 2, 19});
}

TEST_CASE("what is called JSON and is none is refused at its place") {
  const auto comma = finding_in("{\"attended\":\n [\"gp01\",]}");
  CHECK(comma.message == "this is not JSON from here on");
  CHECK(comma.where == cop::Location{"answers.json", 2, 10, 2, 11});
  const auto end = finding_in("{\"attended\": [\"gp01\"\n");
  CHECK(end.message == "this JSON ends too early");
  CHECK(end.where.line == 1);
}

TEST_CASE("YAML in braces stays YAML") {
  cop::Diagnostics findings;
  CHECK(yaml_of_answers("stdin", "{date: 2026-02-01}", findings) == "{date: 2026-02-01}");
  CHECK(yaml_of_answers("stdin", "date: 2026-02-01\n", findings) == "date: 2026-02-01\n");
  CHECK(findings.empty());
}
