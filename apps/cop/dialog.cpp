#include "cop/dialog.hpp"

#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

}  // namespace

void Dialog::say(std::string_view text) { err_.print("{}\n", text); }

std::string Dialog::answer() {
  const auto line = in_.line();
  if (!line) {
    err_.write("\n");
    throw Abandoned("the answers ended before the last question; nothing was written");
  }
  return trimmed(*line);
}

std::string Dialog::ask(const Prompt& prompt) {
  while (true) {
    err_.print("{}{} ", prompt.question,
               prompt.suggestion.empty() ? "" : " [" + shown(prompt.suggestion) + "]");
    err_.flush();
    std::string text = answer();
    if (text == "<") throw GoBack{};
    if (text == "?") {
      err_.print("  {}\n",
                 prompt.help.empty() ? "Leave it blank if it was not discussed." : prompt.help);
      continue;
    }
    if (text.empty()) text = prompt.suggestion;
    const std::string complaint = prompt.check && !text.empty() ? prompt.check(text) : "";
    if (complaint.empty()) return text;
    err_.print("  {}\n", complaint);
  }
}

bool Dialog::yes(const std::string& question, bool suggestion) {
  const auto check = [](const std::string& text) {
    const bool legal = std::string_view("yYnN").find(text.front()) != std::string_view::npos;
    return std::string(legal ? "" : "please answer y or n");
  };
  const std::string text = ask({question, "y for yes, n for no", suggestion ? "y" : "n", check});
  return text.front() == 'y' || text.front() == 'Y';
}

std::vector<std::string> Dialog::list(const Prompt& prompt) {
  std::vector<std::string> answers;
  Prompt next = prompt;
  const Check check = prompt.check;
  next.check = [check](const std::string& text) {
    return text == "." || !check ? std::string() : check(text);
  };
  while (true) {
    const std::string text = ask(next);
    if (text.empty() || text == ".") return answers;
    answers.push_back(text);
    next.question = "  another?";
    next.suggestion.clear();
  }
}

}  // namespace cop::app
