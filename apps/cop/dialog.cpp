#include "cop/dialog.hpp"

#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

/// The last answer was taken back: play the tape again.
struct PlayAgain {};

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string complaint(const Prompt& prompt, const std::string& text) {
  if (text.empty()) return prompt.is_required ? "this cannot be left out" : "";
  return prompt.check ? prompt.check(text) : "";
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
  if (!tape_.is_playing()) err_.print("{}\n", text);
}

std::string Dialog::line() {
  const auto line = in_.line();
  if (!line) {
    err_.write("\n");
    throw Abandoned("the answers ended before the last question; nothing was written");
  }
  return trimmed(*line);
}

void Dialog::go_back() {
  if (is_conducting_ && tape_.take_back()) throw PlayAgain{};
  err_.write("  there is no question before this one\n");
}

std::string Dialog::asked(Prompt prompt) {
  if (const auto old = tape_.suggestion(prompt.question)) prompt.suggestion = *old;
  while (true) {
    err_.print("{}{} ", prompt.question,
               prompt.suggestion.empty() ? "" : " [" + shown(prompt.suggestion) + "]");
    err_.flush();
    std::string text = line();
    if (text == "<") {
      go_back();
      continue;
    }
    if (text == "?") {
      err_.print("  {}\n",
                 prompt.help.empty() ? "Leave it blank if it was not discussed." : prompt.help);
      continue;
    }
    if (text.empty()) text = prompt.suggestion;
    if (text == ".") text.clear();
    const std::string wrong = complaint(prompt, text);
    if (wrong.empty()) return text;
    err_.print("  {}\n", wrong);
  }
}

std::string Dialog::ask(const Prompt& prompt) {
  const auto is_right = [&](const std::string& text) { return complaint(prompt, text).empty(); };
  if (const auto text = tape_.play(prompt.question, is_right)) return *text;
  const std::string text = asked(prompt);
  if (is_conducting_) tape_.record(prompt.question, text);
  return text;
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
  std::vector<std::string> answers;
  Prompt next = prompt;
  for (std::string text = ask(next); !text.empty(); text = ask(next)) {
    answers.push_back(text);
    next.question = "  another?";
    next.suggestion.clear();
  }
  return answers;
}

}  // namespace cop::app
