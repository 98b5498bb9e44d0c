// What the rules of people/ keep quiet about, and where their limits lie.

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

TextFile charter(const std::string& more) {
  return {"cop.yaml", std::string(cop::test::small_charter) + more};
}

TextFile flow(const std::string& lines) { return log_file("2026-03-01", "flow:\n" + lines); }

std::string attendance(const std::vector<std::string>& meetings) {
  std::vector<TextFile> files;
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    files.push_back(
        log_file(fmt::format("2026-03-{:02}", i + 1), "attended: [" + meetings[i] + "]\n"));
  }
  return found_by("attendance-falling", files);
}

std::string open_actions(const std::vector<std::string>& owners) {
  std::string actions = "actions:\n";
  for (std::size_t i = 0; i < owners.size(); ++i) {
    actions += fmt::format("  - {{id: a{}, what: W, owner: {}}}\n", i, owners[i]);
  }
  return found_by("actions-on-one-person",
                  {{"members.yaml", "members:\n  - {id: a, role: core}\n  - {id: b, role: core}\n"},
                   log_file("2026-03-01", actions)});
}

}  // namespace

TEST_CASE("a meeting is overdue after one and a half times the rhythm") {
  const std::vector<TextFile> files{charter("meeting_every_days: 28\n"),
                                    log_file("2026-03-01", "")};
  CHECK(found_by("meeting-overdue", files, "2026-04-12") == "");
  CHECK(found_by("meeting-overdue", files, "2026-04-13") ==
        "warning cop.yaml:6: the last meeting was 43 days ago, though you meant to meet every "
        "28\n");
}

TEST_CASE("no meeting is overdue where none was held, the next one is set, or the work is done") {
  const TextFile rhythm = charter("meeting_every_days: 28\n");
  CHECK(found_by("meeting-overdue", {rhythm}, "2026-12-01") == "");
  CHECK(found_by("meeting-overdue", {rhythm, log_file("2026-03-01", "next_meeting: 2026-12-02\n")},
                 "2026-12-01") == "");
  CHECK(found_by("meeting-overdue", {rhythm, log_file("2026-03-01", "kind: data\n")},
                 "2026-12-01") == "");
  const TextFile closed{"cop.yaml",
                        "cop: 1\nid: x\ntitle: X\nstarted: 2026-01-05\nphase: closed\n"
                        "meeting_every_days: 28\n"};
  CHECK(found_by("meeting-overdue", {closed, log_file("2026-03-01", "")}, "2026-12-01") == "");
}

TEST_CASE("a missed meeting is told once, as overdue or as passed") {
  const std::vector<TextFile> files{charter("meeting_every_days: 28\n"),
                                    log_file("2026-03-01", "next_meeting: 2026-03-29\n")};
  CHECK(found_by("next-meeting-passed", files, "2026-04-05") == "");
  CHECK(found_by("next-meeting-passed", files, "2026-04-06") != "");
  CHECK(found_by("next-meeting-passed", files, "2026-04-13") == "");
  CHECK(found_by("meeting-overdue", files, "2026-04-13") != "");
}

TEST_CASE("a next meeting before the meeting itself is a slip of the day") {
  CHECK(found_by("next-meeting-passed", {log_file("2026-03-01", "next_meeting: 2025-03-29\n")},
                 "2026-03-02")
            .find("the next meeting, 2025-03-29, lies before this one") != std::string::npos);
}

TEST_CASE("attendance falls when three meetings in a row are smaller than the one before") {
  CHECK(attendance({"a, b, c, d", "a, b, c", "a, b", "a"}) ==
        "warning cycles/2026-03-04.yaml:3: ever fewer people come to the meetings: 4, then 3, "
        "then 2, then 1\n");
  CHECK(attendance({"a, b, c, d", "a, b, c", "a, b, c", "a"}) == "");
  CHECK(attendance({"a, b, c, d", "a, b, c", "a, b"}) == "");
}

TEST_CASE("half of the actions, or most of three, may lie with one person") {
  CHECK(open_actions({"a", "a", "b", "b"}) == "");
  CHECK(open_actions({"a", "a", "a"}) == "");
  CHECK(open_actions({"a", "a", "a", "b"}) ==
        "warning cycles/2026-03-01.yaml:6: a has 3 of the 4 open actions\n");
}

TEST_CASE("that most members only listen is never remarked on") {
  std::string members = "members:\n  - {id: f, role: facilitator}\n";
  for (int i = 0; i < 20; ++i) {
    members +=
        fmt::format("  - {{id: p{}, role: peripheral, left: 2026-03-01, left_reason: time}}\n", i);
  }
  CHECK(found_by("core-left", {{"members.yaml", members}}) == "");
  CHECK(found_by("attrition-high", {{"members.yaml", members}}) == "");
}

TEST_CASE("a core member who left is remembered for three months") {
  const auto left = [](const char* day, const char* reason) {
    return found_by(
        "core-left",
        {{"members.yaml",
          fmt::format("members:\n  - {{id: a, role: core, left: {}, left_reason: {}}}\n", day,
                      reason)}});
  };
  CHECK(left("2026-01-01", "time") ==
        "warning members.yaml:2: the core member a left 90 days ago\n");
  CHECK(left("2025-12-31", "time") == "");
  CHECK(left("2026-03-01", "ended") == "");
  CHECK(left("2026-05-01", "time") == "");
}

TEST_CASE("the date of a log that was written up later says nothing about who was there") {
  const TextFile members{
      "members.yaml", "members:\n  - {id: a, role: core, left: 2026-01-01, left_reason: time}\n"};
  CHECK(found_by("attended-after-leaving", {members, log_file("2026-03-01", "attended: [a]\n")}) !=
        "");
  CHECK(found_by("attended-after-leaving",
                 {members, log_file("2026-03-01", "dated: write-up\nattended: [a]\n")}) == "");
}

TEST_CASE("one third may be lost between the beginning and the data afterwards") {
  CHECK(found_by("attrition-high",
                 {flow("  - {stage: recruited, n: 15}\n  - {stage: both, n: 10}\n")}) == "");
  CHECK(found_by("attrition-high",
                 {flow("  - {stage: recruited, n: 15}\n  - {stage: both, n: 9}\n")}) ==
        "warning cycles/2026-03-01.yaml:5: 6 of the 15 who began have no data from before and "
        "after\n");
  CHECK(found_by("attrition-high", {flow("  - {stage: recruited, n: 15}\n  - {stage: consented, n: "
                                         "9}\n  - {stage: both, n: 9}\n")}) == "");
}

TEST_CASE("members who were never to send data are not lost") {
  const TextFile members{"members.yaml",
                         "members:\n  - {id: a, role: core}\n  - {id: b, role: core}\n"
                         "  - {id: c, role: staff}\n  - {id: d, role: sponsor}\n"};
  const std::string before =
      "observations:\n  - {measure: m, period: 2026-01, member: a, stage: baseline, value: 1}\n"
      "  - {measure: m, period: 2026-01, member: b, stage: baseline, value: 1}\n";
  const std::string after =
      "observations:\n  - {measure: m, period: 2026-02, member: a, stage: after, value: 1}\n";
  CHECK(found_by("attrition-high", {members, log_file("2026-02-01", before)}) == "");
  CHECK(found_by("attrition-high",
                 {members, log_file("2026-02-01", before), log_file("2026-03-01", after)}) ==
        "warning members.yaml:0: 1 of the 2 who began have no data from before and after\n");
}

TEST_CASE("more letters after than before are no mistake") {
  CHECK(found_by("flow-grows", {flow("  - {of: letters, stage: before, n: 49}\n"
                                     "  - {of: letters, stage: after, n: 53}\n")}) == "");
  CHECK(found_by("flow-grows", {flow("  - {stage: before, n: 4}\n  - {stage: both, n: 5}\n")}) ==
        "error cycles/2026-03-01.yaml:5: 5 people reached the stage both, but only 4 the stage "
        "before\n");
}

TEST_CASE("guests may vote") {
  const std::string meeting =
      "attended: [a, b]\nguests: 1\ndecisions:\n  - {text: T, for: 2, against: 1}\n";
  CHECK(found_by("votes-do-not-add-up", {log_file("2026-03-01", meeting)}) == "");
  CHECK(found_by("votes-do-not-add-up",
                 {log_file("2026-03-01", meeting + "  - {text: T, for: 4}\n")}) ==
        "warning cycles/2026-03-01.yaml:7: 4 votes were counted, but 3 people were there\n");
  CHECK(found_by("votes-do-not-add-up",
                 {log_file("2026-03-01", "decisions:\n  - {text: T, for: 4}\n")}) == "");
}

TEST_CASE("an action that is done needs neither owner nor day") {
  const auto opened = log_file("2026-03-01", "actions:\n  - {id: a, what: W}\n");
  const auto owned = log_file("2026-03-01", "actions:\n  - {id: a, what: W, owner: gp01}\n");
  const auto closed =
      log_file("2026-03-15", "updates:\n  - {action: 2026-03-01/a, status: done}\n");
  CHECK(found_by("action-without-owner", {opened}) != "");
  CHECK(found_by("action-without-owner", {opened, closed}) == "");
  CHECK(found_by("action-without-due", {owned}) != "");
  CHECK(found_by("action-without-due", {owned, closed}) == "");
  CHECK(found_by("action-without-due", {opened}) == "");
}

TEST_CASE("an action is overdue from the day after") {
  const auto opened = log_file("2026-03-01", "actions:\n  - {id: a, what: W, due: 2026-03-31}\n");
  CHECK(found_by("action-overdue", {opened}, "2026-03-31") == "");
  CHECK(found_by("action-overdue", {opened}, "2026-04-01") ==
        "warning cycles/2026-03-01.yaml:4: the action \"a\" is 1 day overdue\n");
}

TEST_CASE("an obstacle that went away for one meeting is not told") {
  const auto meeting = [](const char* day, const char* kind) {
    return log_file(day, fmt::format("blockers:\n  - {{kind: {}}}\n", kind));
  };
  CHECK(found_by("blocker-repeated", {meeting("2026-01-01", "time"), meeting("2026-02-01", "time"),
                                      meeting("2026-03-01", "data")}) == "");
  CHECK(found_by("blocker-repeated",
                 {meeting("2026-01-01", "time"), meeting("2026-02-01", "time"),
                  log_file("2026-02-02", "kind: data\n"), meeting("2026-03-01", "time")}) ==
        "warning cycles/2026-03-01.yaml:4: time was in the way at the last 3 meetings\n");
}

TEST_CASE("news of an action comes from a later log than the action") {
  const std::string news = "updates: [{action: 2026-02-10/a, status: done}]\n";
  const std::string opened = "actions: [{id: a, what: ring them}]\n";
  const auto found = [&](const std::string& day, const std::string& before) {
    return found_by("update-before-action",
                    {log_file("2026-02-10", opened + before), log_file(day, news)});
  };
  CHECK(found("2026-03-10", "") == "");
  CHECK(found("2026-01-10", "") ==
        "error cycles/2026-01-10.yaml:3: this is news of the action \"a\", which only a later log "
        "opens\n");
  CHECK(found("2026-03-10", news) ==
        "error cycles/2026-02-10.yaml:4: this is news of the action \"a\", which this log opens "
        "itself\n");
}
