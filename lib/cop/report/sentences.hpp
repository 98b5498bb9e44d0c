#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Sentences one after the other, each ended by a full stop.
class Sentences {
 public:
  void add(std::string_view text) { add("", text); }
  /// "Problems: nobody came." Nothing where the text is empty.
  void add(std::string_view lead, std::string_view text) {
    if (text.empty()) return;
    if (!text_.empty()) text_ += ' ';
    text_ += lead;
    if (!lead.empty()) text_ += ": ";
    text_ += text;
    if (std::string_view(".!?").find(text_.back()) == std::string_view::npos) text_ += '.';
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::string text_or(std::string_view nothing) const {
    return text_.empty() ? std::string(nothing) : text_;
  }

 private:
  std::string text_;
};

}  // namespace cop
