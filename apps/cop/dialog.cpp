#include "cop/dialog.hpp"

#include <algorithm>
#include <utility>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// The last answer was taken back: play the tape again.
struct PlayAgain {};

constexpr std::size_t longest_line = 2000;

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string complaint(const Prompt& prompt, const std::string& text) {
  if (text.empty()) return prompt.is_required ? "this cannot be left out" : "";
  return prompt.check ? prompt.check(text) : "";
}

/// What tells the question from all others of the interview.
std::string key_of(const Prompt& prompt) {
  return prompt.about.empty() ? prompt.question : prompt.about + ": " + trimmed(prompt.question);
}

/// Whether a character stands in it that no file may hold.
bool has_forbidden(std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = decode_front(text);
    if (next.value == CodePoint::invalid || is_forbidden(next.value)) return true;
    text.remove_prefix(next.bytes);
  }
  return false;
}

/// Takes the last line off the text and gives it back.
std::string take_last_line(std::string& text) {
  const std::size_t end = text.rfind('\n');
  const std::string last = end == text.npos ? text : text.substr(end + 1);
  text.resize(end == text.npos ? 0 : end);
  return last;
}

}  // namespace

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

void Dialog::say(std::string_view text) {
  if (tape_.is_playing()) return;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    err_.print("{}\n", shown(text.substr(0, end), longest_line));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void Dialog::remark(std::string_view text) {
  constexpr std::size_t widest = 100;
  constexpr std::size_t indent = 2;
  err_.print("  {}\n", wrapped(text, indent, std::min(err_.columns(), widest)));
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
    if (objected_to_ == *text) request.suggestion = *text;
  }
}

/// A text of several lines while it is typed.
class Dialog::LongText {
 public:
  LongText(Dialog& dialog, const Prompt& prompt, const std::string& key)
      : dialog_(dialog),
        prompt_(prompt),
        key_(key),
        first_{shown(prompt.question, longest_line),
               dialog.tape_.suggestion(key).value_or(prompt.suggestion), prompt.completions, true},
        request_(first_) {}

  std::string asked() {
    while (true) {
      const auto line = dialog_.typed(request_, prompt_.help);
      if (!line) continue;
      const bool is_end = line->empty() ? request_.suggestion.empty() : *line == ".";
      if (line->empty() && text_.empty()) {
        if (is_right(request_.suggestion)) return request_.suggestion;
      } else if (is_end) {
        if (is_right(text_)) return text_;
      } else if (*line == "<") {
        go_back();
      } else if (*line == "e" && dialog_.hooks_.edit) {
        if (edit()) return text_;
      } else {
        add(line->empty() ? request_.suggestion : *line);
      }
    }
  }

 private:
  bool is_right(const std::string& text) {
    const std::string wrong = complaint(prompt_, text);
    if (!wrong.empty()) dialog_.remark(wrong);
    return wrong.empty();
  }

  void add(const std::string& line) {
    const std::string wrong = dialog_.objection(line);
    if (!wrong.empty()) return dialog_.remark(wrong);
    text_ += (text_.empty() ? "" : "\n") + line;
    keep();
    request_ = {"  more?", {}, prompt_.completions, true};
  }

  void go_back() {
    if (text_.empty()) return dialog_.go_back();
    const std::string last = take_last_line(text_);
    keep();
    request_ = text_.empty() ? first_ : LineRequest{"  more?", {}, prompt_.completions, true};
    request_.suggestion = last;
  }

  /// Whether a text that can be taken came from the editor; else it is the suggestion.
  bool edit() {
    try {
      text_ = trimmed(dialog_.hooks_.edit(text_.empty() ? request_.suggestion : text_));
    } catch (const Error& error) {
      dialog_.remark(error.what());
      return false;
    }
    keep();
    const std::string wrong = dialog_.objection(text_);
    if (wrong.empty() && is_right(text_)) return true;
    if (!wrong.empty()) dialog_.remark(wrong);
    request_ = first_;
    request_.suggestion = std::exchange(text_, {});
    return false;
  }

  /// An unfinished text is the suggestion of whoever comes back.
  void keep() {
    dialog_.tape_.keep_aside(key_, text_);
    dialog_.kept();
  }

  Dialog& dialog_;
  const Prompt& prompt_;
  const std::string& key_;
  LineRequest first_;
  LineRequest request_;
  std::string text_;
};

template <class Asked>
std::string Dialog::recorded(const Prompt& prompt, const std::string& key, Asked ask_for) {
  const auto is_right = [&](const std::string& text) { return complaint(prompt, text).empty(); };
  if (const auto text = tape_.play(key, is_right)) return *text;
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
  return recorded(prompt, key, [&] { return LongText(*this, prompt, key).asked(); });
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
  while (true) {
    const auto text =
        typed({shown(question, longest_line)}, "Type one of the letters in brackets.");
    if (!text) continue;
    if (text->empty()) return suggestion;
    const char key = static_cast<char>(text->front() | 0x20);
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
