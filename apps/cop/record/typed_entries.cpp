#include "cop/record/typed_entries.hpp"

#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/find_identifiers.hpp"
#include "cop/model/short_names.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/entries.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Days of figures are written as in a file.
constexpr std::nullopt_t no_day = std::nullopt;

/// The two parts of typed text around a sign; the second is empty where there is none.
struct Halves {
  Typed before, after;
  bool both = false;
};

Halves halves(const Typed& typed, char sign) {
  const std::size_t at = typed.text.find(sign);
  if (at == typed.text.npos) return {part_of(typed, 0, at), {{}, typed.where}};
  return {part_of(typed, 0, at), part_of(typed, at + 1, typed.text.npos), true};
}

bool is_period(std::string_view text) {
  const std::size_t dots = text.find("..");
  return Period::parse(text).has_value() ||
         (dots != text.npos && Date::parse(text.substr(0, dots)) &&
          Date::parse(text.substr(dots + 2)));
}

/// Takes "@PERIOD" from the end of a value, and of another word where a period stands behind the
/// last @.
Typed take_period(Typed& word, bool is_value) {
  const std::size_t at = word.text.rfind('@');
  if (at == word.text.npos || at + 1 == word.text.size()) return {};
  if (!is_value && !is_period(word.text.substr(at + 1))) return {};
  const Typed period = part_of(word, at + 1, word.text.npos);
  word = part_of(word, 0, at);
  return period;
}

void set_value(const Typed& value, Observation& observation) {
  const Halves counts = halves(value, '/');
  if (!counts.both) return set_field("value", value, no_day, observation);
  set_field("numerator", counts.before, no_day, observation);
  set_field("denominator", counts.after, no_day, observation);
}

void set_pair(const Typed& pair, Observation& observation) {
  const Halves parts = halves(pair, '=');
  if (!parts.both) {
    throw UsageError(fmt::format(
        "\"{}\" cannot be understood: a period is written behind an @, such as 12/40@2026-02, and "
        "more of a figure as n=20 or practice=hill",
        shown(pair.text, 40)));
  }
  set_field(parts.before.text, parts.after, no_day, observation);
}

/// The first part of a figure: "VALUE[@PERIOD]" and pairs, with blanks between.
void set_words(const Typed& words, Observation& observation) {
  bool is_first = true;
  bool is_period_next = false;
  for (std::size_t begin = 0; begin < words.text.size();) {
    const std::size_t end = std::min(words.text.find(' ', begin), words.text.size());
    Typed word = part_of(words, begin, end - begin);
    begin = end + 1;
    if (word.text.empty()) continue;
    if (word.text == "@" || is_period_next) {
      is_period_next = word.text == "@";
      if (!is_period_next) set_field("period", word, no_day, observation);
      continue;
    }
    const Typed period = take_period(word, is_first);
    if (!period.text.empty()) set_field("period", period, no_day, observation);
    is_first ? set_value(word, observation) : set_pair(word, observation);
    is_first = false;
  }
  if (is_period_next) throw UsageError("no period stands behind the @: write @2026-02");
}

}  // namespace

/// An id stands in tables, links and other logs: nothing of a patient may be in it.
std::string without_identifiers(std::string text) {
  const std::vector<Identifier> found = find_identifiers(text, all_packs);
  for (auto one = found.rbegin(); one != found.rend(); ++one) {
    text.erase(one->begin, one->end - one->begin);
  }
  return text;
}

Id<Action> action_id(const std::string& what, const CycleLog& log) {
  constexpr std::size_t longest = 32;
  std::string id = id_from(id_from(without_identifiers(what)).substr(0, longest));
  if (id.empty()) id = "action";
  const auto taken = [&](const std::string& candidate) {
    return std::any_of(log.actions.begin(), log.actions.end(),
                       [&](const Action& other) { return other.id.value.text == candidate; });
  };
  const std::string stem = id;
  for (int n = 2; taken(id); ++n) id = fmt::format("{}-{}", stem, n);
  return Id<Action>(id);
}

Action parse_action(const Given& given, Date today, const CycleLog& log) {
  if (given.text.empty() || given.text.front() == ';') {
    throw UsageError("an action is written \"WHAT; OWNER; DUE\", not \"" + shown(given.text, 60) +
                     "\"");
  }
  KeyList keys;
  Action action;
  describe(keys, action);
  const Typed typed = given.typed();
  for (const EntryPart& part : parts_of_entry(typed, "what owner due", keys)) {
    set_field(part.key, {part.text, part.where}, today, action);
  }
  action.where = typed.where;
  if (action.id.value.empty()) action.id.value = action_id(action.what->value, log);
  return action;
}

Observation parse_observation(const Given& given) {
  const Typed typed = given.typed();
  const std::size_t end = std::min(typed.text.find(';'), typed.text.size());
  const Halves head = halves(part_of(typed, 0, end), '=');
  if (!head.both) {
    throw UsageError(
        "a figure is written MEASURE=VALUE@PERIOD, such as bp-recorded=12/40@2026-02, not \"" +
        shown(given.text, 60) + "\"");
  }
  Observation observation;
  set_field("measure", head.before, no_day, observation);
  set_words(head.after, observation);
  KeyList keys;
  describe(keys, observation);
  const Typed rest = part_of(typed, std::min(end + 1, typed.text.size()), typed.text.npos);
  for (const EntryPart& part : parts_of_entry(rest, "", keys)) {
    set_field(part.key, {part.text, part.where}, no_day, observation);
  }
  observation.where = typed.where;
  return observation;
}

Blocker parse_blocker(const Given& given, Date today) {
  const Halves parts = halves(given.typed(), '=');
  Blocker blocker;
  set_field("kind", parts.before, today, blocker);
  blocker.text = Text(std::string(parts.after.text), parts.after.where);
  return blocker;
}

ActionUpdate parse_update(const Given& given, ActionStatus status, const Facts& facts) {
  const Halves parts = halves(given.typed(), '=');
  if (status == ActionStatus::dropped && parts.after.text.empty()) {
    throw UsageError("say why it is dropped: LOG/ID=WHY");
  }
  ActionUpdate update;
  update.where = given.typed().where;
  update.action =
      Text(full_action_reference(std::string(parts.before.text), facts), parts.before.where);
  update.status = Located(status, update.where);
  if (parts.after.text.empty()) return update;
  set_field(status == ActionStatus::open ? "due" : "note", parts.after, facts.today, update);
  return update;
}

std::string full_action_reference(const std::string& given, const Facts& facts) {
  std::string open;
  for (const ActionState& state : facts.actions) {
    if (state.is_open()) open += "\n  " + state.reference();
  }
  auto matching = actions_called(facts.actions, given);
  std::erase_if(matching, [](const ActionState* state) { return !state->is_open(); });
  if (matching.size() == 1) return matching.front()->reference();
  throw UsageError(fmt::format("\"{}\" names {} open action; open are:{}", shown(given, 100),
                               matching.empty() ? "no" : "more than one",
                               open.empty() ? " none" : open));
}

long usual_cycle(const Facts& facts) {
  const auto running = running_cycles(facts);
  if (running.size() == 1) return running.front()->number;
  if (running.empty()) return facts.cycles.empty() ? 1 : facts.cycles.back().number + 1;
  throw UsageError("more than one cycle is running: say which one with --cycle N");
}

}  // namespace cop::app
