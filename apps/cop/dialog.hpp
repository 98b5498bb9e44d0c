#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "cop/env.hpp"

namespace cop::app {

/// The user typed `<`: go back to the question before.
struct GoBack {};

/// The input ended before the last question, or the user said no.
class Abandoned : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Says what is wrong with an answer; empty when nothing is.
using Check = std::function<std::string(const std::string&)>;

/// One question to a person. `help` is shown for `?`; an empty answer is `suggestion`.
struct Prompt {
  std::string question;
  std::string help = {};
  std::string suggestion = {};
  Check check = {};
};

/// Asks questions on the terminal, line by line, on stderr. `?` shows help, `<` throws GoBack, and
/// a wrong answer is asked again with the reason. Throws Abandoned at the end of the input.
class Dialog {
 public:
  Dialog(Input& in, Output& err) : in_(in), err_(err) {}

  std::string ask(const Prompt& prompt);
  bool yes(const std::string& question, bool suggestion);
  /// Answers until a blank line or a dot.
  std::vector<std::string> list(const Prompt& prompt);
  void say(std::string_view text);

 private:
  std::string answer();

  Input& in_;
  Output& err_;
};

}  // namespace cop::app
