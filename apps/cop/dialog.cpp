#include "cop/dialog.hpp"

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/typed_text.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// Play the tape again, from its beginning.
struct PlayAgain {};

/// What tells the question from all others of the interview.
std::string key_of(const Prompt& prompt) {
  const std::string question = trimmed(prompt.question);
  return prompt.about.empty() ? question : question + " | " + prompt.about;
}

}  // namespace

std::string complaint(const Prompt& prompt, const std::string& text) {
  if (text.empty()) return prompt.is_required ? "this cannot be left out" : "";
  return prompt.check ? prompt.check(text) : "";
}

void Dialog::conduct(const std::function<void()>& questions) {
  is_conducting_ = true;
  for (bool finished = false; !finished;) {
    tape_.rewind();
    try {
      questions();
      finished = true;
    } catch (const PlayAgain&) {
    }
  }
  is_conducting_ = false;
}

void Dialog::begin_paragraph(std::string_view text) {
  if (!is_below_heading_ && !text.starts_with(' ')) err_.write("\n");
}

void Dialog::begin_anew() { throw PlayAgain{}; }

void Dialog::say(std::string_view text) {
  if (tape_.is_playing()) return;
  begin_paragraph(text);
  is_below_heading_ = true;
  err_.print("{}\n", wrapped_lines(escaped_lines(text), err_.columns()));
}

void Dialog::show(std::string_view text) { err_.print("\n{}\n", escaped_lines(text)); }

void Dialog::remark(std::string_view text) {
  constexpr std::size_t indent = 2;
  err_.print("  {}\n", wrapped(text, indent, err_.columns()));
}

std::optional<std::string> Dialog::typed(const LineRequest& request, const std::string& help) {
  const auto line = in_.line(request);
  if (!line) {
    err_.write("\n");
    throw Abandoned("the answers ended before the last question; nothing was written");
  }
  std::string text = trimmed(*line);
  if (has_forbidden(text)) {
    remark("a character in it cannot be written: please type it again: " + shown(text, 60));
    return std::nullopt;
  }
  if (text == "!" && !objected_to_.empty()) return objected_to_;
  if (text != "?") return text;
  remark(help.empty() ? "Leave it blank if it was not discussed." : help);
  return std::nullopt;
}

void Dialog::go_back() {
  if (is_conducting_ && tape_.take_back()) {
    kept();
    throw PlayAgain{};
  }
  remark("there is no question before this one");
}

void Dialog::kept() {
  if (hooks_.keep) hooks_.keep(tape_);
}

std::string Dialog::objection(const std::string& text) {
  if (!hooks_.object || text == objected_to_) return {};
  const auto found = hooks_.object(text);
  if (!found) return {};
  objected_to_ = found->may_stay ? text : "";
  return found->text;
}

std::string Dialog::asked(const Prompt& prompt, const std::string& key) {
  LineRequest request{shown(prompt.question, longest_line),
                      tape_.suggestion(key).value_or(prompt.suggestion), prompt.completions};
  while (true) {
    auto text = typed(request, prompt.help);
    if (!text) continue;
    if (*text == "<") {
      go_back();
      continue;
    }
    if (text->empty()) *text = request.suggestion;
    if (*text == ".") text->clear();
    std::string wrong = complaint(prompt, *text);
    if (wrong.empty()) wrong = objection(*text);
    if (wrong.empty()) return *text;
    remark(wrong);
  }
}

template <class Asked>
std::string Dialog::recorded(const Prompt& prompt, const std::string& key, Asked ask_for) {
  const auto is_right = [&](const std::string& text) { return complaint(prompt, text).empty(); };
  if (const auto text = tape_.play(key, is_right)) return *text;
  begin_paragraph(prompt.question);
  is_below_heading_ = false;
  const std::string text = ask_for();
  if (is_conducting_) {
    tape_.record(key, text);
    kept();
  }
  return text;
}

std::string Dialog::ask(const Prompt& prompt) {
  const std::string key = key_of(prompt);
  return recorded(prompt, key, [&] { return asked(prompt, key); });
}

std::string Dialog::paragraphs(const Prompt& prompt) {
  const std::string key = key_of(prompt);
  return recorded(prompt, key, [&] { return asked_paragraphs(prompt, key); });
}

bool Dialog::yes(const std::string& question, bool suggestion) {
  const auto check = [](const std::string& text) {
    const bool legal = std::string_view("yYnN").find(text.front()) != std::string_view::npos;
    return std::string(legal ? "" : "please answer y or n");
  };
  const std::string text = ask({question, "y for yes, n for no", suggestion ? "y" : "n", check});
  return text.empty() ? suggestion : text.front() == 'y' || text.front() == 'Y';
}

std::vector<std::string> Dialog::list(const Prompt& prompt) {
  const std::string key = key_of(prompt);
  std::vector<std::string> answers;
  Prompt next = prompt;
  while (true) {
    const std::string next_key =
        answers.empty() ? key : fmt::format("{} #{}", key, answers.size() + 1);
    const std::string text = recorded(next, next_key, [&] { return asked(next, next_key); });
    if (text.empty()) return answers;
    answers.push_back(text);
    next.question = "  another?";
    next.suggestion.clear();
    next.is_required = false;
  }
}

char Dialog::choose(const std::string& question, std::string_view keys, char suggestion) {
  begin_paragraph(question);
  is_below_heading_ = false;
  while (true) {
    const auto text =
        typed({shown(question, longest_line)}, "Type one of the letters in brackets.");
    if (!text) continue;
    if (text->empty()) return suggestion;
    const char key = small_letter(text->front());
    if (*text == "<") {
      go_back();
    } else if (keys.find(key) != keys.npos) {
      return key;
    } else {
      remark("please type one of the letters in brackets");
    }
  }
}

}  // namespace cop::app
