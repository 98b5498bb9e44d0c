#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/load/convert.hpp"
#include "cop/model/words.hpp"
#include "cop/session.hpp"

namespace cop::app {

/// The value behind an option, read as it would be in a file; nothing where it was not given.
/// Throws UsageError with the option's name.
template <class T>
std::optional<Located<T>> option_value(const char* option, const std::string& given) {
  if (given.empty()) return std::nullopt;
  T value{};
  if (const auto misread = convert({given, false}, value)) {
    throw UsageError(std::string(option) + ": it " + misread->message + " (" + misread->help + ")");
  }
  return Located<T>(value);
}

/// The words that an option for one of the format's words takes: all of them, or nothing.
template <class E>
std::vector<std::string> words_or_none() {
  std::vector<std::string> words{""};
  for (const Word<E>& word : Words<E>::all) words.emplace_back(word.text);
  return words;
}

}  // namespace cop::app
