#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "cop/answer_tape.hpp"
#include "cop/env.hpp"

namespace cop::app {

/// The input ended before the last question, or the user said no.
class Abandoned : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Says what is wrong with an answer; empty when nothing is.
using Check = std::function<std::string(const std::string&)>;

/// One question to a person. `help` is shown for `?`; an empty answer is `suggestion`, and a dot is
/// no answer, unless one is required.
struct Prompt {
  std::string question;
  std::string help = {};
  std::string suggestion = {};
  Check check = {};
  bool is_required = false;
};

/// Asks questions on the terminal, line by line, on stderr. `?` shows help, and a wrong answer is
/// asked again with the reason. Throws Abandoned at the end of the input.
class Dialog {
 public:
  Dialog(Input& in, Output& err) : in_(in), err_(err) {}

  /// Asks what the function asks. `<` takes the last answer back: the function is called again, the
  /// answers before it are played without a word, and the one taken back is the suggestion. So the
  /// function must ask the same questions for the same answers, and begin its work anew.
  void conduct(const std::function<void()>& questions);

  std::string ask(const Prompt& prompt);
  bool yes(const std::string& question, bool suggestion);
  /// Answers until a blank line or a dot.
  std::vector<std::string> list(const Prompt& prompt);
  void say(std::string_view text);

 private:
  std::string line();
  std::string asked(Prompt prompt);
  void go_back();

  Input& in_;
  Output& err_;
  AnswerTape tape_;
  bool is_conducting_ = false;
};

}  // namespace cop::app
