#include <utility>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/typed_text.hpp"

namespace cop::app {

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
    if (!wrong.empty()) {
      dialog_.remark(wrong);
      return;
    }
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
    if (!dialog_.is_conducting_) return;
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

std::string Dialog::asked_paragraphs(const Prompt& prompt, const std::string& key) {
  return LongText(*this, prompt, key).asked();
}

}  // namespace cop::app
