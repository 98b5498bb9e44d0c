#include "cop/terminal_input.hpp"

#include "cop/base/utf8.hpp"
#include "cop/io/keyboard.hpp"
#include "cop/io/line_editor.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// A text of several lines on one.
std::string on_one_line(std::string text) {
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end)) {
    text.replace(end, 1, " / ");
  }
  return shown(text);
}

std::string question_in_short(const LineRequest& request) {
  const std::string suggestion = on_one_line(request.suggestion);
  return request.question + (suggestion.empty() ? "" : " [" + suggestion + "]");
}

}  // namespace

TerminalInput::TerminalInput(Output& err, Variable variable)
    : err_(err), variable_(std::move(variable)) {}

TerminalInput::~TerminalInput() = default;

bool TerminalInput::is_set(const char* name) const {
  const auto value = variable_(name);
  return value && !value->empty();
}

std::optional<std::string> TerminalInput::line(const LineRequest& request) {
  if (is_set("COP_ACCESSIBLE")) return spoken_line(request);
  if (!is_ready_ && is_set("TERM") && *variable_("TERM") != "dumb") editor_ = LineEditor::make();
  is_ready_ = true;
  std::string question = wrapped_lines(question_in_short(request), err_.columns() - 1) + " ";
  if (!editor_) return plain_line(question);
  const std::size_t last = question.rfind('\n');
  if (last != question.npos) {
    err_.write(question.substr(0, last + 1));
    question.erase(0, last + 1);
  }
  err_.flush();
  return editor_->line({question, request.suggestion, request.may_be_long,
                        request.completions ? request.completions : any_of({})});
}

std::optional<std::string> TerminalInput::plain_line(const std::string& question) {
  err_.write(question);
  err_.flush();
  return Keyboard().line();
}

std::optional<std::string> TerminalInput::spoken_line(const LineRequest& request) {
  err_.print("{}\n", request.question);
  if (!request.suggestion.empty()) {
    err_.print("Suggestion: {}\nPress Enter to take it, or type a dot to leave it empty.\n",
               on_one_line(request.suggestion));
  }
  return plain_line("Answer: ");
}

std::string TerminalInput::rest() { return read_all_input(); }

}  // namespace cop::app
