#include "cop/load/log_text.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/described.hpp"
#include "support/findings.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::CycleLog;
using cop::log_text;
using cop::Text;
using cop::test::log_from_text;
using cop::test::told;

namespace {

std::vector<std::string> hostile_texts() {
  return {"\"",
          "'",
          "\"quoted\"",
          "'it''s'",
          "no",
          "Yes",
          "on",
          "~",
          "null",
          "true",
          "1e3",
          "010",
          "0x10",
          "5",
          "-5.0",
          ".5",
          "12:30",
          "2026-01-01",
          "- x",
          "-",
          "? x",
          ": x",
          "a: b",
          "a:",
          ":a",
          "# x",
          "a # b",
          "a#b",
          "[x",
          "x]",
          "{x",
          "x}",
          "x, y",
          "*x",
          "&x",
          "!x",
          "!!str x",
          "|",
          ">",
          "|-\n x",
          "%x",
          "@x",
          "`x",
          "\\",
          "\\n",
          "a\\",
          "---",
          "...",
          "--- a",
          "<<",
          "=",
          " leading",
          "  two",
          "\ttab",
          "one\ntwo",
          "one\n\ntwo",
          "one\n  two\n three",
          "\nblank first",
          "\n\n two",
          " blank\nthen",
          "one\n---\ntwo",
          "one\n...\ntwo",
          "one\n# two\n- three",
          "one\n<<<<<<< HEAD\n=======\n>>>>>>> x",
          "<<<<<<< HEAD",
          "||||||| base",
          "%YAML 1.2",
          "one\n%two",
          "tab\there",
          "one\n\ttwo",
          "a\u0085b",
          "a\u2028b\u2029c",
          "a\nb\u0085c",
          "a\u00a0b",
          "🙂",
          "日本語\n🙂",
          "a\r\nb",
          "a\rb",
          "\u202Ex",
          "\u200B",
          "C:\\new\\table",
          "50 %",
          "x: |",
          "key: [a, b]\nother: \"c\"",
          "one   \ntwo",
          "one\n   \ntwo",
          "\"one\ntwo\"",
          "'one\n'two",
          std::string(64 * 1024, 'x'),
          std::string(60'000, '\n') + "x",
          std::string(1000, ' ') + "x",
          std::string(1000, 'a') + "\n" + std::string(1000, 'b')};
}

/// A log with the text in every place where free text can stand: keys of blocks, lists, items.
CycleLog log_with(const std::string& text) {
  CycleLog log = log_from_text("id: 2026-02-12-x\ndate: 2026-02-12\n");
  log.summary = Text(text);
  log.skipped = {Text(text), Text("x"), Text(text)};
  log.cycles.emplace_back();
  log.cycles[0].id = cop::Located(1L);
  log.cycles[0].plan.change = Text(text);
  log.cycles[0].plan.prediction.text = Text(text);
  log.cycles[0].plan.tasks.emplace_back().what = Text(text);
  log.events.emplace_back().date = cop::Located(cop::Date());
  log.events[0].text = Text(text);
  log.findings.emplace_back().text = Text(text);
  log.observations.emplace_back().measure.value.text = "m";
  if (text.size() < 200) {
    log.observations[0].items = {{cop::Located(text), cop::Located(0.5)}};
  }
  return log;
}

/// What the log is once it has been written and read.
CycleLog reread(const CycleLog& log) { return log_from_text(log_text(log)); }

}  // namespace

TEST_CASE("a log is read as it was written, whatever its texts are") {
  for (const std::string& text : hostile_texts()) {
    CAPTURE(text.substr(0, 100));
    const CycleLog log = log_with(text);
    CHECK(told(reread(log)) == told(log));
  }
}

TEST_CASE("a log that was read and is written again has the same bytes") {
  for (const std::string& text : hostile_texts()) {
    CAPTURE(text.substr(0, 100));
    const std::string bytes = log_text(log_with(text));
    CHECK(log_text(log_from_text(bytes)) == bytes);
    CHECK(bytes.back() == '\n');
  }
}

TEST_CASE("blanks and line ends at the end of a text are not written") {
  for (const char* end : {" ", "   ", "\n", "\n\n", "\t", " \r\n", "\n  "}) {
    for (const char* text : {"x", "one\ntwo", "a: b", " y"}) {
      const CycleLog log = log_with(std::string(text) + end);
      CHECK(log.summary->value != text);
      CHECK(reread(log).summary->value == text);
      CHECK(reread(log).skipped[2]->value == text);
      CHECK(log_text(reread(log_with(text))) == log_text(log_with(text)));
    }
  }
  CycleLog blank = log_from_text("id: a\ndate: 2026-01-01\n");
  blank.summary = Text(" \n ");
  CHECK(log_text(blank) == "id: a\ndate: 2026-01-01\n");
}

TEST_CASE("a text with a character that no file may hold is refused when it is read back") {
  for (const std::string& text :
       {std::string("a\0b", 3), std::string("\x1B[31m"), std::string("a\x7F"),
        std::string("\u009B"), std::string("\uFFFE"), std::string("caf\xE9"),
        std::string("\xED\xA0\x80"), std::string("one\n\x07two")}) {
    cop::Diagnostics diagnostics;
    CycleLog log = log_from_text("id: a\ndate: 2026-01-01\n");
    log.summary = Text(text);
    CHECK_FALSE(cop::read_log("a.yaml", log_text(log), diagnostics).has_value());
    CHECK(cop::test::places_and_rules(diagnostics).ends_with("bad-character"));
  }
}

TEST_CASE("a log with every key filled survives being written and read") {
  const auto project = cop::test::project_from_text(cop::test::full_project());
  const CycleLog& log = project.logs.at(0);
  CHECK(told(reread(log)) == told(log));
  CHECK(log_text(reread(log)) == log_text(log));
}

TEST_CASE("a log is written in the order of the format with empty keys left out") {
  const CycleLog log = log_from_text(
      "summary: \"5\"\nactions:\n  - {what: Ask, id: a1}\nattended: [gp01, gp02]\n"
      "date: 2026-02-12\nid: 2026-02-12-x\nminutes:\nevents: []\n"
      "cycles: [{id: 2, plan: {prediction: {measure: m, direction: lower}}}]\n");
  CHECK(log_text(log) ==
        "id: \"2026-02-12-x\"\n"
        "date: 2026-02-12\n"
        "attended: [gp01, gp02]\n"
        "summary: \"5\"\n"
        "cycles:\n"
        "  - id: 2\n"
        "    plan:\n"
        "      prediction:\n"
        "        measure: m\n"
        "        direction: lower\n"
        "actions:\n"
        "  - id: a1\n"
        "    what: Ask\n");
}

TEST_CASE("an entry of a list that says nothing is kept as an empty block") {
  CycleLog log = log_from_text("id: a\ndate: 2026-01-01\n");
  log.cpd.emplace_back();
  log.cpd.emplace_back().education = cop::Located(5L);
  CHECK(reread(log).cpd.size() == 2);
}

TEST_CASE("small and large numbers of a log come back to the last bit") {
  for (const double number : {0.1, 1.0 / 3, 1.23456789e-9, 1e-20, 999999999999999.9, -7.25, 0.0}) {
    CycleLog log = log_from_text("id: a\ndate: 2026-01-01\n");
    log.claims.emplace_back().text = Text("x");
    log.claims[0].p = cop::Located(number);
    CHECK(reread(log).claims.front().p->value == number);
  }
}
