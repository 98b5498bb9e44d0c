#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cop/record/interview.hpp"

namespace cop::test {

/// What came of an interview: the questions as they appear with what was typed, and the answers.
struct Interviewed {
  std::string screen;
  app::Answers answers;
  /// How many lines were typed.
  std::size_t lines = 0;
  /// Whether there were answers to all questions, and no more.
  bool is_complete = false;

  /// Whether this was said, however the lines were broken.
  [[nodiscard]] bool says(std::string_view words) const;
  /// The log as YAML without its date, with what is offered for shared files behind it.
  [[nodiscard]] std::string told() const;
};

/// Asks the questions of these names, or all where none is named, and types these lines.
Interviewed interview(const Project& project, std::string_view day, std::vector<std::string> lines,
                      const std::vector<std::string>& only = {});

/// The project in tests/interviews/project: six members, three open actions, a running cycle and
/// two measures whose figures of February are due.
Project recall_letters();

/// One question, on a day on which the meeting is known to be: 2026-03-05.
Interviewed ask_only(const std::string& question, std::vector<std::string> lines);
Interviewed ask_only(const std::string& question, std::vector<std::string> lines,
                     const Project& project);

}  // namespace cop::test
