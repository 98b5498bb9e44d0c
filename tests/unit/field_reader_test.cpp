#include "cop/load/field_reader.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/described.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"

using cop::test::places_and_rules;
using cop::test::read_from_text;

namespace {

/// What is wrong with a log of this body; it begins in line 3.
std::string trouble(const std::string& body) {
  return places_and_rules(read_from_text({cop::test::log_file("2026-02-12", body)}).diagnostics);
}

std::string help(const std::string& body) {
  const auto loaded = read_from_text({cop::test::log_file("2026-02-12", body)});
  return loaded.diagnostics.empty() ? "" : loaded.diagnostics.front().help;
}

cop::CycleLog log_of(const std::string& body) {
  return read_from_text({cop::test::log_file("2026-02-12", body)}).project.logs.at(0);
}

}  // namespace

TEST_CASE("an unknown key is reported with the nearest one that belongs there") {
  CHECK(trouble("sumary: x\n") == "3:1 unknown-key");
  CHECK(help("sumary: x\n") == "did you mean \"summary\"?");
  CHECK(help("cycles:\n  - {id: 1, plan: {chnage: x}}\n") == "did you mean \"change\"?");
  CHECK(help("weather: fine\n").starts_with("delete it"));
}

TEST_CASE("an unknown key is reported at every depth and its neighbours are read") {
  CHECK(trouble("cycles:\n  - id: 1\n    plan:\n      prediction:\n        txt: x\n") ==
        "7:9 unknown-key");
  CHECK(log_of("sumary: x\nminutes: 90\n").minutes->value == 90);
}

TEST_CASE("keys that begin with x_ are the group's own, at every depth") {
  CHECK(trouble("x_notes: [1, {a: b}]\nactions:\n  - {id: a1, what: y, x_size: small}\n") == "");
  CHECK(trouble("xnotes: 1\n") == "3:1 unknown-key");
}

TEST_CASE("a key that must be there is missed at its block, also when it is empty") {
  const auto missing = [](const std::string& text) {
    return places_and_rules(read_from_text({{"cycles/a.yaml", text}}).diagnostics);
  };
  CHECK(missing("id: a\n") == "1:1 missing-key");
  CHECK(missing("id: a\ndate:\n") == "1:1 missing-key");
  CHECK(missing("id: a\ndate: 2026-01-01\nactions:\n  - id: a1\n") == "4:5 missing-key");
}

TEST_CASE("a value of the wrong kind is reported where it stands") {
  CHECK(trouble("minutes: [90]\n") == "3:10 wrong-type");
  CHECK(trouble("minutes: {a: 1}\n") == "3:10 wrong-type");
  CHECK(trouble("attended: gp01\n") == "3:11 wrong-type");
  CHECK(trouble("actions: {id: a1}\n") == "3:10 wrong-type");
  CHECK(trouble("actions: [a1]\n") == "3:11 wrong-type");
  CHECK(trouble("cycles:\n  - {id: 1, plan: soon}\n") == "4:19 wrong-type");
  CHECK(trouble("attended: [gp01, [gp02]]\n") == "3:18 wrong-type");
  CHECK(trouble("attended:\n  - gp01\n  -\n").ends_with("wrong-type"));
}

TEST_CASE("a value that cannot be read is reported and its field stays empty") {
  CHECK(trouble("minutes: 1e3\n") == "3:10 bad-number");
  CHECK(trouble("minutes: \"90\"\n") == "3:10 bad-number");
  CHECK(trouble("next_meeting: 2026-02-30\n") == "3:15 bad-date");
  CHECK(trouble("mode: telepathy\n") == "3:7 unknown-word");
  CHECK(trouble("chair: GP 01\n") == "3:8 bad-id");
  CHECK_FALSE(log_of("minutes: 1e3\n").minutes.has_value());
  CHECK(log_of("attended: [gp01, GP 2, gp03]\n").attended.size() == 2);
}

TEST_CASE("several findings in one file are all reported") {
  CHECK(trouble("minutes: x\nmode: y\nzzz: 1\n") ==
        "3:10 bad-number, 4:7 unknown-word, 5:1 unknown-key");
}

TEST_CASE("a key that stands twice is reported once and the first value counts") {
  CHECK(trouble("minutes: 90\nmode: video\nminutes: 60\n") == "5:1 duplicate-key");
  CHECK(log_of("minutes: 90\nminutes: 60\n").minutes->value == 90);
}

TEST_CASE("an empty list and an empty key are nothing") {
  CHECK(trouble("actions: []\ncycles:\nsummary: ~\nevents: null\n") == "");
}

TEST_CASE("a period is a word, a span of days or words in a block") {
  const auto period = [](const std::string& text) {
    return log_of("observations:\n  - {measure: m, value: 1, period: " + text + "}\n")
        .observations.at(0)
        .period->value;
  };
  CHECK(period("2026-Q1").from().iso() == "2026-01-01");
  CHECK(period("{from: 2026-02-01, to: 2026-02-14}").to().iso() == "2026-02-14");
  CHECK(period("{text: two years after}").text() == "two years after");
  CHECK_FALSE(period("{text: two years after}").dated());
}

TEST_CASE("a period with one end or its ends the wrong way round is refused") {
  const std::string start = "observations:\n  - measure: m\n    value: 1\n    period: ";
  CHECK(trouble(start + "{from: 2026-02-01}\n") == "6:13 bad-date");
  CHECK(trouble(start + "{from: 2026-02-02, to: 2026-02-01}\n") == "6:13 bad-date");
  CHECK(trouble(start + "{from: 2026-02-01, to: 2026-02-14, till: x}\n") == "6:48 unknown-key");
  CHECK(trouble(start + "2026\n") == "6:13 bad-date");
}

TEST_CASE("the scores of items are numbers by name") {
  const cop::CycleLog log = log_of("observations:\n  - {measure: m, items: {a: 1, b: 0.5}}\n");
  CHECK(cop::test::told(log.observations.at(0)) == "measure = m\nitems.a = 1\nitems.b = 0.5\n");
  CHECK(trouble("observations:\n  - {measure: m, items: {a: yes}}\n") == "4:29 bad-number");
  CHECK(trouble("observations:\n  - {measure: m, items: [1]}\n") == "4:25 wrong-type");
}

TEST_CASE("a file that is no block of keys is of the wrong type") {
  for (const char* text : {"- a\n", "just words\n", "5\n"}) {
    CHECK(places_and_rules(read_from_text({{"members.yaml", text}}).diagnostics) ==
          "1:1 wrong-type");
  }
}
