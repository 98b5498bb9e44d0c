#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/load/convert.hpp"
#include "cop/record/interview.hpp"

namespace cop::app {

/// "must be a day of the calendar, not ...": the reader's own words for an answer that it refuses.
template <class T>
std::string complaint_about(const std::string& text) {
  T value{};
  const auto misread = convert({text, false}, value);
  return misread ? "it " + misread->message + " (" + misread->help + ")" : "";
}

/// Asks for one value, read as it would be in a file; nothing when the answer is blank.
template <class T>
std::optional<Located<T>> ask_value(const Asking& asking, Prompt prompt) {
  prompt.check = complaint_about<T>;
  const std::string text = asking.dialog.ask(prompt);
  if (text.empty()) return std::nullopt;
  T value{};
  (void)convert({text, false}, value);
  return Located<T>(std::move(value));
}

/// Asks for one of the format's words, which are listed behind the question.
template <class E>
std::optional<Located<E>> ask_word(const Asking& asking, Prompt prompt) {
  std::string words;
  for (const Word<E>& word : Words<E>::all) {
    words += (words.empty() ? "" : ", ") + std::string(word.text);
  }
  prompt.question += " (" + words + ")";
  return ask_value<E>(asking, std::move(prompt));
}

Text ask_text(const Asking& asking, const Prompt& prompt);

/// The word for a value that may be absent, as a suggestion.
template <class E>
std::string suggested(const std::optional<Located<E>>& value) {
  return value ? std::string(word(value->value)) : "";
}

std::string suggested(const std::optional<Located<long>>& number);
std::string suggested(const std::optional<Located<Date>>& date);

/// What is wrong with a member's code: not a code, or not in members.yaml.
std::string complain_about_member(const Asking& asking, const std::string& code);
std::string complain_about_measure(const Asking& asking, const std::string& id);

/// The cycles that are neither closed nor stopped.
std::vector<const Cycle*> running_cycles(const Facts& facts);

/// The entry of a cycle in this log, made when it is not there yet.
CycleEntry& entry_of(CycleLog& log, long cycle);
/// What the log says of the cycle; an empty entry where it says nothing.
CycleEntry answered_entry(const CycleLog& log, long cycle);

}  // namespace cop::app
