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
  CHECK(help("weather: fine\n").starts_with("if it belongs"));
}

TEST_CASE("an unknown key is reported at every depth and its neighbours are read") {
  CHECK(trouble("cycles:\n  - id: 1\n    plan:\n      prediction:\n        txt: x\n") ==
        "7:9 unknown-key");
  CHECK(log_of("sumary: x\nminutes: 90\n").minutes->value == 90);
}

TEST_CASE("keys that begin with x_ are the group's own, at every depth") {
  CHECK(trouble("x_notes: [1, {a: b}]\nactions:\n  - {id: a1, what: yes we do, x_size: small}\n") ==
        "");
  CHECK(trouble("xnotes: 1\n") == "3:1 unknown-key");
}

TEST_CASE("a key that must be there is missed at its block") {
  const auto missing = [](const std::string& text) {
    return places_and_rules(read_from_text({{"cycles/a.yaml", text}}).diagnostics);
  };
  CHECK(missing("id: a\n") == "1:1 missing-key");
  CHECK(missing("id: a\ndate: 2026-01-01\nactions:\n  - id: a1\n") == "4:5 missing-key");
}

TEST_CASE("a key that must have a value is pointed at where nothing stands behind it") {
  for (const char* text : {"id: a\ndate:\n", "id: a\ndate: ~\n"}) {
    const auto found = read_from_text({{"cycles/a.yaml", text}}).diagnostics;
    CHECK(places_and_rules(found) == "2:1 missing-key");
    CHECK(found.at(0).message == "nothing stands behind \"date:\"");
    CHECK(found.at(0).help == "write its value behind the colon");
  }
}

TEST_CASE("what is left out in a list or in braces is named") {
  CHECK(help("attended: [gp01 gp02, gp03]\n") ==
        "if these are several, put commas between them; if it is one, write gp01-gp02");
  CHECK(help("attended:\n  - gp01\n    -gp02\n").starts_with("write a blank behind each dash"));
  CHECK(help("attended: [The doctor]\n") == "write the-doctor");
  const auto message = [](const std::string& body) {
    return read_from_text({cop::test::log_file("2026-02-12", body)}).diagnostics.at(0).message;
  };
  CHECK(message("actions:\n  - {id a1, what: x}\n") == "a colon is missing behind \"id\"");
  CHECK(message("actions:\n  - {id:a1, what: x}\n") ==
        "no blank stands behind the colon of \"id\"");
  CHECK(message("attended:\n  -gp01\n  - gp02\n") == "a blank is missing behind this dash");
  CHECK(message("actions:\n  -id: a1\n") == "a blank is missing behind this dash");
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
  CHECK(log_of("minutes: 1e3\n").minutes->value == 1000);
  CHECK_FALSE(log_of("minutes: some\n").minutes.has_value());
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

TEST_CASE("a misspelt needed key is not missing as well") {
  const auto found = [](const std::string& text) {
    return places_and_rules(read_from_text({{"members.yaml", text}}).diagnostics);
  };
  CHECK(found("members:\n  - {idd: gp01, role: core}\n") == "2:6 unknown-key");
  CHECK(found("members:\n  - {id: gp01, rol: core}\n") == "2:16 unknown-key");
  CHECK(found("members:\n  - {id: gp01, weather: core}\n") == "2:5 missing-key, 2:16 unknown-key");
}

TEST_CASE("where only one value can be meant it counts, and the fix writes it") {
  const auto loaded = read_from_text({cop::test::log_file("2026-02-12", "minutes: 1 000\n")});
  REQUIRE(loaded.diagnostics.size() == 1);
  REQUIRE(loaded.diagnostics.front().fix.size() == 1);
  CHECK(loaded.diagnostics.front().fix.front().text == "1000");
  CHECK(loaded.project.logs.at(0).minutes->value == 1000);
  CHECK(log_of("next_meeting: 2026/03/12\n").next_meeting->value.iso() == "2026-03-12");
  CHECK_FALSE(log_of("next_meeting: 02/03/2026\n").next_meeting.has_value());
}

TEST_CASE("a block that holds something unreadable says so") {
  const auto log = log_of("observations:\n  - {measure: m, period: soon}\n  - {measure: m}\n");
  CHECK(log.observations.at(0).misread);
  CHECK_FALSE(log.observations.at(1).misread);
  CHECK(log_of("cycles:\n  - {id: 1, plan: {change: [x]}}\n").cycles.at(0).misread);
}

TEST_CASE("a comma inside braces that ends a value too early is explained") {
  CHECK(trouble("observations:\n  - {measure: m, value: 5,4}\n") == "4:27 bad-number");
  CHECK(help("observations:\n  - {measure: m, value: 5,4}\n").starts_with("write decimals"));
  CHECK(trouble("decisions:\n  - {text: this, and that}\n") == "4:18 unknown-key");
  CHECK(help("decisions:\n  - {text: this, and that}\n").find("double quotes") !=
        std::string::npos);
}

TEST_CASE("a text that is something else for other programs is a warning and is read") {
  const auto loaded = read_from_text({cop::test::log_file("2026-02-12", "summary: no\n")});
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().severity == cop::Severity::warning);
  CHECK(loaded.diagnostics.front().fix.front().text == "\"no\"");
  CHECK(loaded.project.logs.at(0).summary->value == "no");
  CHECK(trouble("summary: \"no\"\n") == "");
  CHECK(log_of("skipped: [on, events]\n").skipped.size() == 2);
}

TEST_CASE("a word for nothing with capitals may have been meant as a text") {
  CHECK(trouble("summary: Null\n") == "3:10 yaml-trap");
  CHECK(trouble("summary: null\n") == "");
}

TEST_CASE("a text that a # cuts short is a warning, a comment is none") {
  CHECK(trouble("summary: call patients #2 of the list\n") == "3:10 text-cut-short");
  CHECK(trouble("actions:\n  - id: a1\n    what: ask #3 again\n") == "5:11 text-cut-short");
  CHECK(trouble("skipped:\n  - sheet #3\n") == "4:5 text-cut-short");
  for (const char* body :
       {"summary: call patients # 2 of the list\n", "summary: \"call patients #2\"  #2\n",
        "summary: |  #2\n  call patients #2\n", "minutes: 45 #about\n", "chair: gp01 #again\n",
        "date: 2026-02-12 #monday\n", "mode: online #2\n", "summary: call patients\n#2\n"}) {
    CHECK_MESSAGE(trouble(body).find("text-cut-short") == std::string::npos, body);
  }
}

TEST_CASE("a text that a # swallows whole is reported once") {
  CHECK(trouble("summary: #1 All five were there\n") == "3:1 text-cut-short");
  CHECK(trouble("\"summary\" : #éverybody\r\nminutes: 60\r\n") == "3:1 text-cut-short");
  CHECK(trouble("actions:\n  - id: a1\n    what: #3 again\n") == "5:5 missing-key");
  CHECK(help("actions:\n  - id: a1\n    what: #3 again\n").starts_with("put the text into"));
}

TEST_CASE("a remark behind a key without a value is one where a blank or a block says so") {
  for (const char* body : {"summary: # All five were there\n", "minutes:  # not noted\n",
                           "summary:  ##\n", "minutes: ~ #60\n", "attended: #all\n  - gp01\n",
                           "cycles:\n  #1\n  - id: 1\n", "x_own: #1\n"}) {
    CHECK_MESSAGE(trouble(body).empty(), body);
  }
}

TEST_CASE("a project says when it began, unless it was written up afterwards") {
  const auto missing = [](const std::string& more) {
    return places_and_rules(
        read_from_text({{"cop.yaml", "cop: 1\nid: x\ntitle: X\nphase: establish\n" + more}})
            .diagnostics);
  };
  CHECK(missing("") == "1:1 missing-key");
  CHECK(missing("started:\n") == "5:1 missing-key");
  CHECK(missing("started: yesterday\n") == "5:10 bad-date");
  CHECK(missing("reconstructed: false\n") == "1:1 missing-key");
  CHECK(missing("reconstructed: true\n") == "");
}
