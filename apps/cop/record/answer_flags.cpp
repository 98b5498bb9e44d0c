#include "cop/record/answer_flags.hpp"

#include "cop/base/utf8.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/entries.hpp"
#include "cop/record/typed_entries.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// One field of the log.
void set(const Given& given, std::string_view key, Answering& into) {
  set_field(key, given.typed(), into.today, into.log);
}

/// More words of a list of the log, with commas between.
void set_more(const Given& given, std::string_view key, Answering& into) { set(given, key, into); }

/// One more entry of a list of the log.
template <auto member>
void add(const Given& given, std::string_view keys, Answering& into) {
  auto& list = into.log.*member;
  using Entry = std::remove_reference_t<decltype(list.front())>;
  list.push_back(parse_entry<Entry>(given.typed(), keys, into.today));
}

long number_of_cycle(std::string_view digits) {
  const auto number = parse_digits(digits);
  if (!number || *number == 0) throw UsageError("write the number of a cycle, such as 1");
  return *number;
}

/// The entry of the cycle that a text speaks of: N of "N:…", which the text loses, else the one of
/// --cycle, else the usual one.
CycleEntry& entry_of(Typed& typed, Answering& into) {
  const std::size_t digits = typed.text.find_first_not_of("0123456789");
  const bool has_number = digits > 0 && digits != typed.text.npos && typed.text[digits] == ':' &&
                          typed.text.find_first_of("0123456789", digits) != digits + 1;
  long number = 0;
  if (has_number) {
    number = number_of_cycle(typed.text.substr(0, digits));
    typed = part_of(typed, digits + 1, typed.text.npos);
  } else {
    number = into.cycle.empty() ? usual_cycle(into.facts) : number_of_cycle(into.cycle);
  }
  CycleEntry& entry = cop::app::entry_of(into.log, number);
  if (entry.where.line == 0) entry.where = entry.id->where = typed.where;
  return entry;
}

void check_cycle(const Given& given, std::string_view, Answering&) {
  (void)number_of_cycle(given.text);
}

/// One field of the cycle's entry.
void set_of_cycle(const Given& given, std::string_view key, Answering& into) {
  Typed typed = given.typed();
  CycleEntry& entry = entry_of(typed, into);
  set_field(key, typed, into.today, entry);
}

/// One field of a part of the cycle's entry, written KEY=TEXT.
template <auto member>
void set_in(const Given& given, std::string_view, Answering& into) {
  Typed typed = given.typed();
  auto& part = entry_of(typed, into).*member;
  const std::size_t equals = typed.text.find('=');
  if (equals == typed.text.npos) {
    throw UsageError(fmt::format("write KEY=TEXT, not \"{}\"", shown(typed.text, 40)));
  }
  const Typed value = part_of(typed, equals + 1, typed.text.npos);
  set_field(typed.text.substr(0, equals), value, into.today, part);
  if (part.where.line == 0) part.where = typed.where;
}

/// One more entry of a list of the cycle's plan.
template <auto member>
void add_to_plan(const Given& given, std::string_view keys, Answering& into) {
  Typed typed = given.typed();
  Plan& plan = entry_of(typed, into).plan;
  auto& list = plan.*member;
  using Entry = std::remove_reference_t<decltype(list.front())>;
  list.push_back(parse_entry<Entry>(typed, keys, into.today));
}

void stop(const Given& given, std::string_view keys, Answering& into) {
  Typed typed = given.typed();
  CycleEntry& entry = entry_of(typed, into);
  entry.stopped = parse_entry<Stopped>(typed, keys, into.today);
}

void observe(const Given& given, std::string_view, Answering& into) {
  into.log.observations.push_back(parse_observation(given));
}

void open_action(const Given& given, std::string_view, Answering& into) {
  into.log.actions.push_back(parse_action(given, into.today, into.log));
}

template <ActionStatus status>
void update(const Given& given, std::string_view, Answering& into) {
  into.log.updates.push_back(parse_update(given, status, into.facts));
}

void block(const Given& given, std::string_view, Answering& into) {
  into.log.blockers.push_back(parse_blocker(given, into.today));
}

constexpr const char* meeting = "The meeting";
constexpr const char* cycle = "A cycle (N:… in front of the text speaks of cycle N)";
constexpr const char* numbers = "Figures and actions";
constexpr const char* lists = "What else there was (any part may be KEY=TEXT)";

// clang-format off
constexpr AnswerFlag flags[] = {
    {meeting, "--date", "DAY", "the day of the meeting (today)", set, "date"},
    {meeting, "--summary", "TEXT", "what happened, in a sentence", set, "summary"},
    {meeting, "--attended", "CODES", "who came: gp01,gp02", set_more, "attended"},
    {meeting, "--apologies", "CODES", "who sent apologies", set_more, "apologies"},
    {meeting, "--guests", "N", "how many guests came", set, "guests"},
    {meeting, "--attended-count", "\"PRACTICE; N; OF\"", "how many came of a practice", add<&CycleLog::attended_counts>, "practice n of"},
    {meeting, "--kind", "KIND", "meeting, workshop, webinar, visit, data or catch-up", set, "kind"},
    {meeting, "--mode", "MODE", "in-person, video, phone, hybrid, online or none", set, "mode"},
    {meeting, "--minutes", "N", "how long it took", set, "minutes"},
    {meeting, "--chair", "CODE", "who was in the chair", set, "chair"},
    {meeting, "--recorded-by", "CODE", "who writes this", set, "recorded_by"},
    {meeting, "--next", "DAY", "the day of the next meeting", set, "next_meeting"},
    {meeting, "--cpd", "\"CODE; MINUTES; MINUTES; MINUTES\"", "CPD: education, reviewing, outcomes", add<&CycleLog::cpd>, "member education reviewing outcomes"},
    {meeting, "--skipped", "NAMES", "what was asked and not discussed", set_more, "skipped"},
    {meeting, "--replaces", "LOG", "the log whose figures these replace", set, "replaces"},
    {meeting, "--dated", "write-up", "written up later: the day says nothing", set, "dated"},
    {cycle, "--cycle", "N", "the cycle these flags speak of", check_cycle},
    {cycle, "--cycle-name", "TEXT", "a short name for it", set_of_cycle, "name"},
    {cycle, "--purpose", "WORD", "collect, test, implement or spread", set_of_cycle, "purpose"},
    {cycle, "--practices", "IDS", "the practices that take part in it", set_of_cycle, "practices"},
    {cycle, "--plan", "KEY=TEXT", "change, prediction, prediction.measure, scale.days, ...", set_in<&CycleEntry::plan>},
    {cycle, "--task", "\"WHAT; WHO; WHEN; WHERE\"", "a task of its plan", add_to_plan<&Plan::tasks>, "what who when where"},
    {cycle, "--data", "\"MEASURE; WHO; WHEN; HOW\"", "who collects which data", add_to_plan<&Plan::data>, "measure who when how"},
    {cycle, "--do", "KEY=TEXT", "started, as_planned, happened, ...", set_in<&CycleEntry::done>},
    {cycle, "--study", "KEY=TEXT", "compared, learned, ...", set_in<&CycleEntry::study>},
    {cycle, "--act", "KEY=TEXT", "decision, why, next", set_in<&CycleEntry::act>},
    {cycle, "--stopped", "\"AT; REASON\"", "it ended early, at plan, do, study or act", stop, "at reason"},
    {numbers, "--observe", "MEASURE=VALUE[@PERIOD]", "a new figure, such as 12/40@2026-02; more behind semicolons: practice=north", observe},
    {numbers, "--missing", "\"MEASURE; CODE; WHY\"", "data that did not arrive", add<&CycleLog::missing>, "measure member reason"},
    {numbers, "--action", "\"WHAT; OWNER; DUE\"", "a new action", open_action},
    {numbers, "--done", "LOG/ID[=NOTE]", "an action that is done", update<ActionStatus::done>},
    {numbers, "--still", "LOG/ID[=DAY]", "an action that goes on, and its new day", update<ActionStatus::open>},
    {numbers, "--drop", "LOG/ID=WHY", "an action that is dropped", update<ActionStatus::dropped>},
    {lists, "--decision", "TEXT", "what was decided; how=vote; for=5; against=1", add<&CycleLog::decisions>, "text"},
    {lists, "--blocker", "KIND[=TEXT]", "what is in the way", block},
    {lists, "--event", "\"DAY; TEXT\"", "a payment, a template, anything from outside", add<&CycleLog::events>, "date text"},
    {lists, "--feedback", "\"CODE; MEASURE; PERIOD\"", "who was shown their own figures", add<&CycleLog::feedback>, "member measure period"},
    {lists, "--value", "\"KIND; TEXT\"", "immediate, potential, applied, realised or reframing value", add<&CycleLog::value>, "cycle text"},
    {lists, "--finding", "\"TEXT; SOURCE\"", "what interviews and visits showed", add<&CycleLog::findings>, "text source"},
    {lists, "--claim", "TEXT", "what is said beside the record; measure=…; source=…", add<&CycleLog::claims>, "text"},
    {lists, "--flow", "\"STAGE; N\"", "how many were invited, recruited, ...; of=practices", add<&CycleLog::flow>, "stage n of"},
};
// clang-format on

}  // namespace

std::span<const AnswerFlag> answer_flags() { return flags; }

bool takes_one(const AnswerFlag& flag) { return flag.apply == set; }

}  // namespace cop::app
