#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/base/period.hpp"
#include "cop/base/rare.hpp"
#include "cop/base/rare_list.hpp"
#include "cop/model/ballot.hpp"
#include "cop/model/log_words.hpp"

namespace cop {

struct CycleLog;
struct Driver;
struct Measure;
struct Member;
struct Practice;

/// The expected result of a change, written before the data: in words, or as a measure and the way
/// it should move.
struct Prediction {
  Location where;
  Text text;
  std::optional<Located<Id<Measure>>> measure;
  std::optional<Located<Direction>> direction;
  std::optional<Located<double>> size;
  Rare<Located<double>> to;
  Text because;
  Rare<Located<bool>> unknown;

  [[nodiscard]] bool is_stated() const { return text.given() || (measure && direction); }
  [[nodiscard]] bool is_unknown() const { return unknown && unknown->value; }
};

struct CycleTask {
  Location where;
  Text what, who, when, place;
};

struct DataTask {
  Location where;
  std::optional<Located<Id<Measure>>> measure;
  Text who, when, how;
};

/// How small the test is.
struct TestScale {
  Location where;
  Rare<Located<long>> practices, clinicians, patients, days;
};

struct Plan {
  Location where;
  Rare<Located<long>> follows;
  Text change;
  Rare<Located<Id<Driver>>> driver;
  Text question;
  Prediction prediction;
  RareList<CycleTask> tasks;
  RareList<DataTask> data;
  TestScale scale;
};

struct Do {
  Location where;
  std::optional<Located<Date>> started;
  Rare<Located<Date>> ended;
  std::optional<Located<AsPlanned>> as_planned;
  Text happened, problems, modifications;

  [[nodiscard]] bool given() const { return where.line > 0; }
};

struct Study {
  Location where;
  std::optional<Located<Compared>> compared;
  Text learned, surprises, unwanted;

  [[nodiscard]] bool given() const { return where.line > 0; }
};

struct Act {
  Location where;
  std::optional<Located<Decision>> decision;
  Text why;
  Rare<Located<long>> next;

  [[nodiscard]] bool given() const { return where.line > 0; }
};

struct Stopped {
  Location where;
  Rare<Located<Stage>> at;
  Text reason;
};

/// What one meeting did to one PDSA cycle.
struct CycleEntry {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  std::optional<Located<long>> id;
  Text name;
  std::optional<Located<Purpose>> purpose;
  RareList<Located<Id<Practice>>> practices;
  Plan plan;
  Do done;
  Study study;
  Act act;
  Stopped stopped;
};

/// A measured figure, or one row of a de-identified letter or patient.
struct Observation {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Measure>> measure;
  std::optional<Located<Period>> period;
  Rare<Located<long>> cycle;
  std::optional<Located<Id<Practice>>> practice;
  Rare<Located<Id<Member>>> member;
  Text group, arm, row;
  Rare<Located<Id<Member>>> rater;
  RareList<NamedNumber> items;
  Text printed;
  Rare<Located<ObservationStage>> stage;
  Rare<Located<long>> n;
  std::optional<Located<double>> numerator, denominator;
  Rare<Located<double>> value, sd;
  RareList<Located<double>> range;
  Rare<Located<Qualifier>> qualifier;
  Rare<Located<long>> unknown, practices;
  Text source, note;
  Rare<Located<Provenance>> provenance;
};

/// Data that did not arrive, and why.
struct MissingData {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Measure>> measure;
  std::optional<Located<Id<Practice>>> practice;
  std::optional<Located<Id<Member>>> member;
  std::optional<Located<Period>> period;
  Text reason;
};

struct Action {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Action>> id;
  Text what;
  std::optional<Located<Id<Member>>> owner;
  std::optional<Located<Date>> due;
};

/// News of an action of an earlier log, named `LOG/ID`.
struct ActionUpdate {
  Location where;
  Text action;
  std::optional<Located<ActionStatus>> status;
  std::optional<Located<Date>> due;
  Text note;
};

struct MeetingDecision {
  Location where;
  Text text, how;
  std::optional<Located<long>> in_favour, against, abstain;
};

/// A dated thing that is not a cycle: a payment, a template, a pandemic.
struct Event {
  Location where;
  std::optional<Located<Date>> date;
  Text text;
};

struct Blocker {
  Location where;
  std::optional<Located<BlockerKind>> kind;
  Text text;
};

struct Feedback {
  Location where;
  std::optional<Located<Id<Member>>> member;
  std::optional<Located<Id<Measure>>> measure;
  std::optional<Located<Period>> period;
  Text comparator, by;
  std::optional<Located<Date>> on;
  Text chosen_action;
};

/// Value creation after Wenger, Trayner and de Laat 2011.
struct ValueStory {
  Location where;
  std::optional<Located<ValueCycle>> cycle;
  Text text;
  std::optional<Located<Id<Member>>> member;
};

struct Finding {
  Location where;
  Text text, source;
};

/// What the team or an author says, beside what the record shows.
struct Claim {
  Location where;
  Text text;
  std::optional<Located<Id<Measure>>> measure;
  std::optional<Located<double>> value;
  std::vector<Located<double>> ci;
  std::optional<Located<double>> p;
  Text method, source;
};

/// How many people, practices or letters reached a stage.
struct FlowCount {
  Location where;
  std::optional<Located<FlowOf>> of;
  Text stage;
  std::optional<Located<long>> n;
};

/// Continuing professional development of one member in minutes by type.
struct CpdMinutes {
  Location where;
  std::optional<Located<Id<Member>>> member;
  std::optional<Located<long>> education, reviewing, outcomes;
};

struct AttendedCount {
  Location where;
  std::optional<Located<Id<Practice>>> practice;
  std::optional<Located<long>> n, of;
};

/// One file in `cycles/`: what happened at one meeting.
struct CycleLog {
  Location where;
  Located<Id<CycleLog>> id;
  std::optional<Located<Date>> date;
  Rare<Located<Dated>> dated;
  Located<Id<CycleLog>> replaces;
  std::optional<Located<MeetingKind>> kind;
  std::optional<Located<Id<Member>>> recorded_by;
  std::optional<Located<Mode>> mode;
  std::optional<Located<long>> minutes;
  Rare<Located<Id<Member>>> chair;
  std::vector<Located<Id<Member>>> attended;
  RareList<Located<Id<Member>>> apologies;
  Rare<Located<long>> guests;
  RareList<AttendedCount> attended_counts;
  std::vector<CycleEntry> cycles;
  std::vector<Observation> observations;
  RareList<MissingData> missing;
  std::vector<Action> actions;
  RareList<ActionUpdate> updates;
  RareList<MeetingDecision> decisions;
  RareList<Event> events;
  RareList<Blocker> blockers;
  RareList<Feedback> feedback;
  RareList<ValueStory> value;
  RareList<Finding> findings;
  RareList<Claim> claims;
  RareList<FlowCount> flow;
  RareList<CpdMinutes> cpd;
  RareList<Text> skipped;
  Rare<Located<Date>> next_meeting;
  Text summary;

  /// Written up later, so that its date says nothing about when things happened.
  [[nodiscard]] bool is_write_up() const { return dated.has_value(); }
};

}  // namespace cop
