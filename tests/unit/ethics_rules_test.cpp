// What the rules of ethics/ keep quiet about, and where their limits lie.

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/found_by.hpp"
#include "support/project_from_text.hpp"

using cop::test::found_by;
using cop::test::log_file;
using cop::test::TextFile;

namespace {

TextFile charter(const std::string& phase) {
  return {"cop.yaml", "cop: 1\nid: x\ntitle: X\nstarted: 2026-01-05\nphase: " + phase + "\n"};
}

TextFile governance(const std::string& lines) { return {"question.yaml", "governance:\n" + lines}; }

TextFile measure(const std::string& family) {
  return {"measures.yaml",
          "measures:\n  - {id: m, name: M, data: value, family: " + family + "}\n"};
}

TextFile data(const std::string& more = {}) {
  return log_file("2026-02-10",
                  "observations:\n  - {measure: m, period: 2026-01, value: 1" + more + "}\n");
}

std::string approved(const std::string& decided_on, const std::string& expires_on) {
  return fmt::format("  status: approved\n  decided_on: {}\n  expires_on: {}\n", decided_on,
                     expires_on);
}

}  // namespace

TEST_CASE("questions about ethics must be answered once there are data of the group") {
  const std::string open =
      "error cop.yaml:0: data are collected, and no question about ethics is answered\n";
  CHECK(found_by("trigger-unanswered", {measure("process")}) == "");
  CHECK(found_by("trigger-unanswered", {measure("process"), data()}) == open);
  CHECK(found_by("trigger-unanswered", {measure("reference"), data()}) == "");
  CHECK(found_by("trigger-unanswered", {measure("process"), data(", provenance: synthetic")}) ==
        "");
}

TEST_CASE("while the group is established open questions about ethics are warnings") {
  CHECK(found_by("trigger-unanswered", {charter("establish"), measure("process"), data()})
            .starts_with("warning "));
}

TEST_CASE("a yes that waits for an answer is graver once there are data") {
  const TextFile waits = governance("  triggers: {publication: true}\n  status: advice-sought\n");
  const std::string told =
      "question.yaml:3: nothing is decided on the ethics of this project, though it says "
      "publication: "
      "true\n";
  CHECK(found_by("trigger-undecided", {charter("establish"), waits}) == "");
  CHECK(found_by("trigger-undecided", {waits}) == "warning " + told);
  CHECK(found_by("trigger-undecided", {waits, measure("process"), data()}) == "error " + told);
}

TEST_CASE("improvement that is published or compares cohorts may be research until it is decided") {
  const auto drift = [](const std::string& lines) {
    return found_by("study-drift", {governance(lines)});
  };
  const std::string told =
      "warning question.yaml:3: this is what research does, and the project is called quality "
      "improvement\n";
  CHECK(drift("  status: not-required\n  triggers: {publication: true}\n") == told);
  CHECK(drift("  status: not-required\n  triggers: {cohort_comparison: true}\n") == told);
  CHECK(drift("  status: not-required\n  triggers: {beyond_routine: true}\n") == "");
  CHECK(drift("  status: exempt\n  triggers: {publication: true}\n") == "");
  TextFile evaluation = charter("monitor");
  evaluation.text += "kind: evaluation\n";
  CHECK(found_by("study-drift", {evaluation, governance("  triggers: {publication: true}\n")}) ==
        "");
}

TEST_CASE("research waits for a decision whatever the answers are") {
  TextFile research = charter("monitor");
  research.text += "kind: research\n";
  CHECK(found_by("trigger-undecided", {research, measure("process"), data()}) ==
        "error cop.yaml:0: nothing is decided on the ethics of this project, though it says "
        "kind: "
        "research\n");
}

TEST_CASE("data may be recorded on the day of the ethics decision") {
  CHECK(found_by("data-before-decision",
                 {governance(approved("2026-02-10", "2027-01-01")), data()}) == "");
  CHECK(found_by("data-before-decision",
                 {governance(approved("2026-02-11", "2027-01-01")), data()}) ==
        "error question.yaml:3: the ethics decision is of 2026-02-11, but data were recorded on "
        "2026-02-10\n");
}

TEST_CASE("an approval is about to end for sixty days and then has ended") {
  const std::vector<TextFile> files{governance(approved("2026-01-01", "2026-06-30"))};
  CHECK(found_by("approval-expiring", files, "2026-04-30") == "");
  CHECK(found_by("approval-expiring", files, "2026-05-01") ==
        "warning question.yaml:4: the ethics approval ends in 60 days\n");
  CHECK(found_by("approval-expiring", files, "2026-06-30") ==
        "warning question.yaml:4: the ethics approval ends today\n");
  CHECK(found_by("approval-expired", files, "2026-06-30") == "");
  CHECK(found_by("approval-expiring", files, "2026-07-01") == "");
  CHECK(found_by("approval-expired", files, "2026-07-01") ==
        "error question.yaml:4: the ethics approval ended on 2026-06-30\n");
}

TEST_CASE("consent is asked of members with figures of their own only") {
  const TextFile members{"members.yaml",
                         "members:\n  - {id: a, role: core}\n  - {id: b, role: core}\n"};
  CHECK(found_by("consent-missing", {members, measure("process"), data()}) == "");
  CHECK(found_by("consent-missing", {members, measure("process"), data(", member: b")}) ==
        "error members.yaml:3: figures of single members are recorded, and no consent of b\n");
}

TEST_CASE("members may be compared with five others") {
  std::string rows = "observations:\n";
  for (int i = 0; i < 6; ++i) {
    rows += fmt::format("  - {{measure: m, period: 2026-01, member: p{}, value: 1}}\n", i);
  }
  const auto feedback = [](const char* member) {
    return log_file("2026-03-01",
                    fmt::format("feedback:\n  - {{member: {}, measure: m, comparator: peer "
                                "quartile}}\n",
                                member));
  };
  CHECK(found_by("few-peers", {log_file("2026-02-01", rows), feedback("p0")}) == "");
  rows.resize(rows.rfind("  - "));
  CHECK(found_by("few-peers", {log_file("2026-02-01", rows), feedback("p0")}) ==
        "warning cycles/2026-03-01.yaml:4: the comparison is with peers, but only 4 other members "
        "have "
        "figures of \"m\"\n");
  CHECK(found_by("few-peers", {log_file("2026-02-01", rows), feedback("new")}) == "");
}

TEST_CASE("a closed project keeps its evidence as long as it was to be kept") {
  TextFile closed = charter("closed");
  closed.text += "retention_until: 2026-02-10\n";
  CHECK(found_by("retention-passed", {closed, data()}, "2030-01-01") == "");
}

TEST_CASE("a waiver that sets nothing aside is a note while it runs and all files are understood") {
  const auto waiving = [](const std::string& rule, const std::string& more) {
    TextFile waived = charter("monitor");
    waived.text += fmt::format("waivers:\n  - {{rule: {}, reason: later, {}}}\n", rule, more);
    return waived;
  };
  const TextFile used = waiving("retention-missing", "until: 2026-12-31");
  const TextFile elsewhere = waiving("retention-missing", "file: a.yaml, until: 2026-12-31");
  const TextFile over = waiving("driver-loop", "until: 2026-01-31");
  const TextFile unused = waiving("driver-loop", "until: 2026-12-31");
  CHECK(found_by("waiver-unused", {used}) == "");
  CHECK(found_by("waiver-unused", {over}) == "");
  CHECK(found_by("waiver-unused", {waiving("driver-lop", "until: 2026-12-31")}) == "");
  CHECK(found_by("waiver-unused", {unused}) ==
        "note cop.yaml:7: no finding of driver-loop is set aside here\n");
  CHECK(found_by("waiver-unused", {elsewhere}).starts_with("note cop.yaml:7: "));
  CHECK(found_by("waiver-unused", {unused, {"question.yaml", "drivers: none\n"}}) == "");
}
