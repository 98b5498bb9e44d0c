#include "cop/record/ask.hpp"

#include <algorithm>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

template <class T>
std::string complain_about(const std::vector<T>& things, const std::string& id, const char* where) {
  std::vector<std::string> known;
  for (const T& thing : things) known.push_back(thing.id.value.text);
  if (std::find(known.begin(), known.end(), id) != known.end()) return {};
  return "\"" + shown(id, 40) + "\" is not in " + where + nearest_or("", id, known);
}

}  // namespace

Text ask_text(const Asking& asking, const Prompt& prompt) {
  return Text(asking.dialog.ask(prompt));
}

std::string suggested(const std::optional<Located<long>>& number) {
  return number ? std::to_string(number->value) : "";
}

std::string suggested(const std::optional<Located<Date>>& date) {
  return date ? date->value.iso() : "";
}

std::string complain_about_member(const Asking& asking, const std::string& code) {
  return complain_about(asking.facts.project.membership.members, code, "members.yaml");
}

std::string complain_about_measure(const Asking& asking, const std::string& id) {
  return complain_about(asking.facts.project.measures.measures, id, "measures.yaml");
}

std::vector<const Cycle*> running_cycles(const Facts& facts) {
  std::vector<const Cycle*> running;
  for (const Cycle& cycle : facts.cycles) {
    const CycleState state = cycle.state();
    if (state != CycleState::closed && state != CycleState::stopped) running.push_back(&cycle);
  }
  return running;
}

CycleEntry& entry_of(CycleLog& log, long cycle) {
  for (CycleEntry& entry : log.cycles) {
    if (entry.id && entry.id->value == cycle) return entry;
  }
  log.cycles.emplace_back().id = Located(cycle);
  return log.cycles.back();
}

CycleEntry answered_entry(const CycleLog& log, long cycle) {
  for (const CycleEntry& entry : log.cycles) {
    if (entry.id && entry.id->value == cycle) return entry;
  }
  return {};
}

}  // namespace cop::app
