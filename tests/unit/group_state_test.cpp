#include "cop/network/group_state.hpp"

#include <set>
#include <string_view>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::Concern;
using cop::group_state;
using cop::GroupState;
using cop::test::log_file;
using cop::test::read_from_text;

namespace {

GroupState state_on(const char* day, std::vector<cop::test::TextFile> files) {
  const cop::LoadedProject loaded = read_from_text(std::move(files));
  return group_state(cop::Facts(loaded.project, *cop::Date::parse(day)));
}

std::string concerns_of(const GroupState& state) {
  std::string text;
  for (const auto& concern : state.concerns) {
    text += (text.empty() ? "" : "; ") + concern.text;
  }
  return text;
}

const std::string members =
    "members: [{id: gp01, role: core}, {id: gp02, role: core, left: 2026-02-01},"
    " {id: gp03, role: core}]\n";

}  // namespace

TEST_CASE("a group says when it met, who came and how many could have come") {
  const GroupState state = state_on(
      "2026-04-01", {{"members.yaml", members}, log_file("2026-03-12", "attended: [gp01]\n")});
  CHECK(state.last_meeting->iso() == "2026-03-12");
  CHECK(state.days_ago == 20);
  CHECK(state.attended == 1);
  CHECK(state.enrolled == 2);
  CHECK(state.concerns.empty());
}

TEST_CASE("only those who were members on the day of a meeting came to it or could have come") {
  const std::string people =
      "members: [{id: gp01, role: core}, {id: gp02, role: core, left: 2026-03-12},"
      " {id: gp03, role: core, joined: 2026-03-13}, {id: gp04, role: core, left: 2026-03-11}]\n";
  const GroupState state = state_on("2026-04-01", {{"members.yaml", people},
                                                   log_file("2026-03-12",
                                                            "attended: [gp01, gp02, gp03, gp04]\n"
                                                            "guests: 3\n")});
  CHECK(state.attended == 2);
  CHECK(state.enrolled == 2);
  CHECK(state_on("2026-04-01", {{"members.yaml", people}}).enrolled == 2);
}

TEST_CASE("where nobody is named those counted came, without guests") {
  const GroupState state =
      state_on("2026-04-01", {{"members.yaml", members},
                              log_file("2026-03-12",
                                       "attended_counts: [{practice: hill, n: 2}]\n"
                                       "guests: 3\n")});
  CHECK(state.attended == 2);
}

TEST_CASE("a group that does not meet is named, the gravest concern first") {
  CHECK(concerns_of(state_on("2026-04-01", {})) == "no meeting on record");
  const std::string cycle =
      "attended: [gp01]\ncycles: [{id: 1, plan: {change: a list}, do: {started: 2026-01-12}}]\n";
  const GroupState state =
      state_on("2026-06-01", {{"members.yaml", members},
                              {"question.yaml", "governance: {expires_on: 2026-05-01}\n"},
                              log_file("2026-01-12", cycle)});
  CHECK(concerns_of(state) ==
        "approval ended 2026-05-01; no meeting for 140 days; cycle 1 waits for Study (140 days); "
        "cycle 1 has no prediction");
  CHECK(cop::name_of(state.concerns.front().concern) == "approval-ended");
}

TEST_CASE("a group has not met on a day that is still to come") {
  const GroupState state =
      state_on("2026-06-01", {{"members.yaml", members},
                              log_file("2026-01-12", "attended: [gp01]\n"),
                              log_file("2062-05-12", "attended: [gp01, gp03]\n")});
  CHECK(state.last_meeting->iso() == "2026-01-12");
  CHECK(state.attended == 1);
  CHECK(concerns_of(state) == "no meeting for 140 days");
  // Somebody east of here may already have tomorrow.
  CHECK(state_on("2062-05-11", {log_file("2062-05-12", "")}).days_ago == -1);
}

TEST_CASE("data that are due and measures without figures are named") {
  const std::string measures =
      "measures: [{id: seen, name: Seen, family: process, data: count, frequency: monthly},"
      " {id: heard, name: Heard, family: process, data: count}]\n";
  const GroupState state = state_on(
      "2026-04-01",
      {{"members.yaml", members},
       {"measures.yaml", measures},
       log_file("2026-03-12",
                "attended: [gp01]\nobservations: [{measure: seen, period: 2026-01, value: 4}]\n")});
  CHECK(concerns_of(state) == "data due: seen (2026-02); no figures yet: heard");
}

TEST_CASE("no group is blamed for what could not be read") {
  const std::string measures =
      "measures: [{id: seen, name: Seen, family: process, data: count, frequency: monthly},"
      " {id: heard, name: Heard, family: process, data: count}]\n";
  const std::string cycle = "cycles: [{id: 3, plan: {change: a list}}]\n";
  const GroupState lacks_a_log =
      state_on("2026-06-01", {{"members.yaml", members},
                              {"measures.yaml", measures},
                              log_file("2026-01-12", "attended: [gp01]\n" + cycle),
                              {"cycles/2026-05-12.yaml", "id: ["}});
  CHECK(concerns_of(lacks_a_log) == "1 file cannot be read");
  CHECK(concerns_of(state_on("2026-06-01", {{"cycles/2026-05-12.yaml", "id: ["}})) ==
        "1 file cannot be read");
  const GroupState misread_cycle =
      state_on("2026-02-01", {{"members.yaml", members},
                              log_file("2026-01-12",
                                       "attended: [gp01]\ncycles: [{id: 3, plan: {change: a "
                                       "list, prediction: {size: many}}}]\n")});
  CHECK(concerns_of(misread_cycle) == "1 file has mistakes (cop validate)");
  const GroupState misread_figure = state_on(
      "2026-02-01",
      {{"members.yaml", members},
       {"measures.yaml", measures},
       log_file("2026-01-12", "attended: [gp01]\nobservations: [{measure: seen, value: many}]\n")});
  CHECK(concerns_of(misread_figure) == "1 file has mistakes (cop validate)");
}

TEST_CASE("a cycle that only has a number needs no prediction yet") {
  const GroupState state = state_on(
      "2026-02-01",
      {{"members.yaml", members}, log_file("2026-01-12", "attended: [gp01]\ncycles: [{id: 3}]\n")});
  CHECK(concerns_of(state).empty());
}

TEST_CASE("a closed group waits for nothing, and unreadable ones come first") {
  const GroupState closed =
      state_on("2026-06-01",
               {{"cop.yaml", "cop: 1\nid: a\ntitle: A\nstarted: 2026-01-05\nphase: closed\n"}});
  CHECK(closed.is_over);
  CHECK(closed.concerns.empty());
  const GroupState silent = state_on("2026-06-01", {});
  const GroupState unreadable = cop::unreadable_group("cop.yaml is empty");
  CHECK(cop::is_unreadable(unreadable));
  CHECK_FALSE(cop::is_unreadable(silent));
  CHECK(cop::is_worse(unreadable, silent));
  CHECK(cop::is_worse(silent, closed));
  CHECK_FALSE(cop::is_worse(closed, silent));
}

TEST_CASE("each concern has a name and words of its own") {
  std::set<std::string_view> names;
  std::set<std::string> words;
  constexpr int last = static_cast<int>(Concern::files_left_out);
  for (int i = 0; i <= last; ++i) {
    names.insert(cop::name_of(static_cast<Concern>(i)));
    words.insert(cop::words_of(static_cast<Concern>(i)));
  }
  CHECK(names.size() == last + 1);
  CHECK(words.size() == last + 1);
  CHECK_FALSE(names.contains(""));
  CHECK_FALSE(words.contains(""));
  CHECK(cop::words_of(Concern::approval_ends) == "the ethics approval ends within 60 days");
}
