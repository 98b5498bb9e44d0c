#pragma once

#include <functional>
#include <optional>
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
/// no answer, unless one is required. `about` tells the question from others in the same words; it
/// is not shown, and says which action or cycle it is about.
struct Prompt {
  std::string question;
  std::string help = {};
  std::string suggestion = {};
  Check check = {};
  bool is_required = false;
  Completions completions = {};
  std::string about = {};
};

/// What is wrong with an answer to the prompt; empty when nothing is.
std::string complaint(const Prompt& prompt, const std::string& text);

/// What speaks against an answer that is not wrong, such as a sign of a patient.
struct Objection {
  std::string text;
  /// Whether the answer is taken when it is given once more, or ! for it.
  bool may_stay = false;
};

/// What a dialog is given by those who conduct an interview; all may be absent.
struct DialogHooks {
  std::function<std::optional<Objection>(const std::string& answer)> object = {};
  /// Called after every change of the tape, to keep it.
  std::function<void(const AnswerTape&)> keep = {};
  /// Lets the user write a text in the editor. Throws Error.
  std::function<std::string(const std::string& text)> edit = {};
};

/// Asks questions on the terminal, line by line, on stderr. `?` shows help, and a wrong answer is
/// asked again with the reason. Throws Abandoned at the end of the input, and Interrupted.
class Dialog {
 public:
  Dialog(Input& in, Output& err) : in_(in), err_(err) {}
  Dialog(Input& in, Output& err, AnswerTape tape, DialogHooks hooks)
      : in_(in), err_(err), tape_(std::move(tape)), hooks_(std::move(hooks)) {}

  /// Asks what the function asks. `<` takes the last answer back: the function is called again, the
  /// answers before it are played without a word, and the one taken back is the suggestion. So the
  /// function must ask the same questions for the same answers, and begin its work anew.
  void conduct(const std::function<void()>& questions);
  /// Calls that function again with the answers so far, for one that goes by more from now on.
  [[noreturn]] static void begin_anew();

  std::string ask(const Prompt& prompt);
  bool yes(const std::string& question, bool suggestion);
  /// Answers until a blank line or a dot.
  std::vector<std::string> list(const Prompt& prompt);
  /// A text of as many lines as there are until a blank line or a dot; empty when the first one is.
  /// `e` opens the editor with the text so far, or with the suggestion.
  std::string paragraphs(const Prompt& prompt);
  /// Which one of `keys`, small letters that the question names; a blank line is `suggestion`. It
  /// is no part of the answers: it is asked anew each time.
  char choose(const std::string& question, std::string_view keys, char suggestion);
  /// Words for people above the next question; silent while answers are played.
  void say(std::string_view text);
  /// Lines of a file, laid out as they are.
  void show(std::string_view text);

 private:
  class LongText;

  /// What was typed; nothing where it was a wish for help, which was met.
  std::optional<std::string> typed(const LineRequest& request, const std::string& help);
  std::string asked(const Prompt& prompt, const std::string& key);
  template <class Asked>
  std::string recorded(const Prompt& prompt, const std::string& key, Asked ask_for);
  std::string asked_paragraphs(const Prompt& prompt, const std::string& key);
  std::string objection(const std::string& text);
  void remark(std::string_view text);
  /// An empty line before what belongs to nothing above it.
  void begin_paragraph(std::string_view text);
  void go_back();
  void kept();

  Input& in_;
  Output& err_;
  AnswerTape tape_;
  DialogHooks hooks_;
  std::string objected_to_;
  bool is_conducting_ = false;
  bool is_below_heading_ = false;
};

}  // namespace cop::app
