#include "cop/record/flags.hpp"

#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/model/short_names.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

void set_if_given(const char* flag, const char* key, const std::string& text, CycleLog& log) {
  if (!text.empty()) set_log_field(flag, key, text, log);
}

std::vector<Located<Id<Member>>> members_from(const char* flag,
                                              const std::vector<std::string>& codes) {
  std::vector<Located<Id<Member>>> members;
  for (const std::string& given : codes) {
    for (const std::string& code : split(given, ',')) {
      if (!is_id(code)) {
        throw UsageError(
            fmt::format("{} \"{}\": write a member's code, such as gp03", flag, shown(code, 40)));
      }
      members.emplace_back(Id<Member>{code});
    }
  }
  return members;
}

/// The number of the cycle: `--cycle`, or the only one that is running, or the next free one when
/// there is a plan for a new change.
long cycle_number(const RecordFlags& flags, const Facts& facts) {
  if (!flags.cycle.empty()) {
    const auto number = parse_digits(flags.cycle);
    if (!number || *number == 0) throw UsageError("--cycle takes the number of a cycle, such as 1");
    return *number;
  }
  std::vector<long> running;
  for (const Cycle& cycle : facts.cycles) {
    const CycleState state = cycle.state();
    if (state != CycleState::closed && state != CycleState::stopped)
      running.push_back(cycle.number);
  }
  if (running.size() == 1) return running.front();
  if (running.empty()) return facts.cycles.empty() ? 1 : facts.cycles.back().number + 1;
  throw UsageError("more than one cycle is running: say which one with --cycle N");
}

template <class T>
void set_fields(const char* flag, const std::vector<std::string>& pairs, T& block) {
  for (const std::string& pair : pairs) {
    const std::size_t equals = pair.find('=');
    if (equals == pair.npos) {
      throw UsageError(fmt::format("{} takes KEY=TEXT, not \"{}\"", flag, shown(pair, 40)));
    }
    set_field(flag, pair.substr(0, equals), pair.substr(equals + 1), block);
  }
}

void apply_cycle(const RecordFlags& flags, const Facts& facts, CycleLog& log) {
  const bool said = !flags.plan.empty() || !flags.carry_out.empty() || !flags.study.empty() ||
                    !flags.act.empty() || !flags.cycle_name.empty();
  if (!said) return;
  CycleEntry entry;
  entry.id = Located(cycle_number(flags, facts));
  entry.name = Text(flags.cycle_name);
  set_fields("--plan", flags.plan, entry.plan);
  set_fields("--do", flags.carry_out, entry.done);
  set_fields("--study", flags.study, entry.study);
  set_fields("--act", flags.act, entry.act);
  log.cycles.push_back(std::move(entry));
}

Blocker parse_blocker(const std::string& given) {
  Blocker blocker;
  const std::size_t equals = std::min(given.find('='), given.size());
  set_field("--blocker", "kind", given.substr(0, equals), blocker);
  blocker.text = Text(equals < given.size() ? given.substr(equals + 1) : "");
  return blocker;
}

void apply_lists(const RecordFlags& flags, const Facts& facts, Date today, CycleLog& log) {
  for (const std::string& given : flags.observe)
    log.observations.push_back(parse_observation(given));
  for (const std::string& given : flags.action) {
    log.actions.push_back(parse_action(given, today, log));
  }
  for (const std::string& given : flags.done) {
    ActionUpdate update;
    update.action = Text(full_action_reference(given, facts));
    update.status = Located(ActionStatus::done);
    log.updates.push_back(std::move(update));
  }
  for (const std::string& given : flags.decision) {
    log.decisions.emplace_back().text = Text(given);
  }
  for (const std::string& given : flags.blocker) log.blockers.push_back(parse_blocker(given));
}

/// Splits "VALUE@PERIOD" where a period stands behind the last @.
std::pair<std::string, std::string> split_period(const std::string& word) {
  const std::size_t at = word.rfind('@');
  if (at == word.npos || !Period::parse(word.substr(at + 1))) return {word, ""};
  return {word.substr(0, at), word.substr(at + 1)};
}

void set_value(const std::string& value, Observation& observation) {
  const std::size_t slash = value.find('/');
  if (slash == value.npos) return set_field("--observe", "value", value, observation);
  set_field("--observe", "numerator", value.substr(0, slash), observation);
  set_field("--observe", "denominator", value.substr(slash + 1), observation);
}

}  // namespace

bool RecordFlags::has_answers() const {
  const bool words = !summary.empty() || !kind.empty() || !mode.empty() || !minutes.empty() ||
                     !chair.empty() || !guests.empty() || !next.empty() || !from.empty() ||
                     !cycle_name.empty() || !recorded_by.empty();
  const bool lists = !attended.empty() || !apologies.empty() || !observe.empty() || !plan.empty() ||
                     !carry_out.empty() || !study.empty() || !act.empty() || !action.empty() ||
                     !done.empty() || !decision.empty() || !blocker.empty();
  return words || lists;
}

Action parse_action(const std::string& given, Date today, const CycleLog& log) {
  constexpr std::size_t longest = 32;
  const std::vector<std::string> parts = split(given, ';');
  if (parts.empty() || parts.size() > 3) {
    throw UsageError("an action is written \"WHAT; OWNER; DUE\", not \"" + shown(given, 60) + "\"");
  }
  Action action;
  action.what = Text(parts[0]);
  std::string id = id_from(id_from(parts[0]).substr(0, longest));
  if (id.empty()) id = "action";
  const auto taken = [&](const std::string& candidate) {
    return std::any_of(log.actions.begin(), log.actions.end(),
                       [&](const Action& other) { return other.id.value.text == candidate; });
  };
  const std::string stem = id;
  for (int n = 2; taken(id); ++n) id = fmt::format("{}-{}", stem, n);
  action.id.value.text = id;
  if (parts.size() > 1 && !parts[1].empty()) set_field("--action", "owner", parts[1], action);
  if (parts.size() > 2 && !parts[2].empty()) action.due = Located(parse_day(parts[2], today));
  return action;
}

Observation parse_observation(const std::string& given) {
  const std::size_t equals = given.find('=');
  if (equals == given.npos) {
    throw UsageError(
        "a figure is written MEASURE=VALUE@PERIOD, such as bp-recorded=12/40@2026-02, not \"" +
        shown(given, 60) + "\"");
  }
  Observation observation;
  set_field("--observe", "measure", given.substr(0, equals), observation);
  bool is_first = true;
  for (const std::string& word : split(given.substr(equals + 1), ' ')) {
    const auto [text, period] = split_period(word);
    if (!period.empty()) set_field("--observe", "period", period, observation);
    if (is_first) {
      set_value(text, observation);
    } else {
      set_fields("--observe", {text}, observation);
    }
    is_first = false;
  }
  return observation;
}

std::string full_action_reference(const std::string& given, const Facts& facts) {
  std::string open;
  for (const ActionState& state : facts.actions) {
    if (state.is_open()) open += "\n  " + state.reference();
  }
  auto matching = actions_called(facts.actions, given);
  std::erase_if(matching, [](const ActionState* state) { return !state->is_open(); });
  if (matching.size() == 1) return matching.front()->reference();
  throw UsageError(fmt::format("--done \"{}\" names {} open action; open are:{}", shown(given, 100),
                               matching.empty() ? "no" : "more than one",
                               open.empty() ? " none" : open));
}

void apply_flags(const RecordFlags& flags, const Facts& facts, Date today, CycleLog& log) {
  if (!flags.date.empty()) log.date = Located(parse_day(flags.date, today));
  set_if_given("--summary", "summary", flags.summary, log);
  set_if_given("--kind", "kind", flags.kind, log);
  set_if_given("--mode", "mode", flags.mode, log);
  set_if_given("--minutes", "minutes", flags.minutes, log);
  set_if_given("--chair", "chair", flags.chair, log);
  set_if_given("--recorded-by", "recorded_by", flags.recorded_by, log);
  set_if_given("--guests", "guests", flags.guests, log);
  if (!flags.next.empty()) log.next_meeting = Located(parse_day(flags.next, today));
  for (auto& member : members_from("--attended", flags.attended)) log.attended.push_back(member);
  for (auto& member : members_from("--apologies", flags.apologies)) log.apologies.push_back(member);
  apply_cycle(flags, facts, log);
  apply_lists(flags, facts, today, log);
}

}  // namespace cop::app
