#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cop/load/convert.hpp"
#include "cop/record/choices.hpp"
#include "cop/record/interview.hpp"

namespace cop::app {

/// Puts what was typed into the answers; says what is wrong where it cannot be read.
using Put = std::function<std::string(const std::string& typed, Answers& to)>;

/// Asks until the answer can be read and no rule of `cop validate` finds an error in it, and puts
/// it into the answers. Of what a rule warns of, a line is shown. False when it was left blank.
bool ask_into(const Asking& asking, Prompt prompt, const Put& put);

/// The same for one answer after another until a blank line. How many there were.
int ask_each_into(const Asking& asking, Prompt prompt, const Put& put);

/// The same for a text that may be long: several lines until a blank one, or the editor.
bool ask_long_into(const Asking& asking, Prompt prompt, const Put& put);

/// What cannot be left out, unless the project is written up from what is known.
bool ask_required_into(const Asking& asking, Prompt prompt, const Put& put);

/// Asks by consensus or by which votes something was decided, and puts that among the decisions.
void ask_how_decided(const Asking& asking, const std::string& what);

/// Puts a text into the field of the log that the function names.
template <class Field>
Put text_into(Field field) {
  return [field](const std::string& typed, Answers& to) {
    field(to.log) = Text(typed);
    return std::string();
  };
}

/// Reads a value as it would be in a file; the complaint where it cannot be read.
template <Maybe M>
std::string read_value(const std::string& typed, M& to) {
  typename M::value_type located;
  const auto misread = convert({typed, false}, located.value);
  if (misread) return "it " + misread->message + " (" + misread->help + ")";
  to = std::move(located);
  return {};
}

/// Reads a day as people type it: `2026-02-12`, `today`, `-3d`.
std::string read_day(const std::string& typed, Date today, std::optional<Located<Date>>& to);

/// The text of a message of UsageError that `parse` throws; empty when it throws none.
std::string complaint_of(const std::function<void()>& parse);

/// The prompt with words for Tab, and what it is about where others have the same words.
Prompt with(Prompt prompt, Completions completions, std::string about = {});

/// Words for Tab.
Completions completing(const std::vector<std::string_view>& words);
/// The next meeting by the group's rhythm, and `today`.
Completions completing_days(const Asking& asking);
Completions completing_measures(const Project& project);

/// The word or the number for a value that may be absent, as a suggestion.
template <class E>
std::string suggested(const std::optional<Located<E>>& value) {
  return value ? std::string(word(value->value)) : "";
}
std::string suggested(const std::optional<Located<long>>& number);
std::string suggested(const std::optional<Located<Date>>& date);
std::string suggested(const std::optional<Located<Id<Member>>>& member);

/// The day of the next meeting by the group's rhythm.
std::optional<Date> next_by_rhythm(const Asking& asking);

/// The measures whose figures the group collects itself.
std::vector<const Measure*> own_measures(const Project& project);
/// "bp-recorded, overrun"; `otherwise` where there is none.
std::string ids_of(const std::vector<const Measure*>& measures, const char* otherwise);
/// The id of a measure from its id, its number among the group's own or a clear beginning.
std::string read_measure(const std::string& typed, const Project& project,
                         std::optional<Located<Id<Measure>>>& to);

/// The cycles that are neither closed nor stopped.
std::vector<const Cycle*> running_cycles(const Facts& facts);

/// The entry of a cycle in this log, made when it is not there yet.
CycleEntry& entry_of(CycleLog& log, long cycle);
/// What the log says of the cycle; an empty entry where it says nothing.
CycleEntry answered_entry(const CycleLog& log, long cycle);

}  // namespace cop::app
