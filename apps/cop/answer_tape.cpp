#include "cop/answer_tape.hpp"

#include <algorithm>
#include <iterator>

namespace cop::app {

std::optional<std::string> AnswerTape::play(
    std::string_view question, const std::function<bool(const std::string&)>& is_right) {
  if (!is_playing()) return std::nullopt;
  const GivenAnswer& answer = answers_[next_];
  if (answer.question == question && is_right(answer.text)) {
    ++next_;
    return answer.text;
  }
  put_aside();
  return std::nullopt;
}

void AnswerTape::put_aside() {
  const auto first = answers_.begin() + static_cast<std::ptrdiff_t>(next_);
  aside_.insert(aside_.begin(), std::make_move_iterator(first),
                std::make_move_iterator(answers_.end()));
  answers_.erase(first, answers_.end());
}

void AnswerTape::record(const std::string& question, const std::string& text) {
  const auto old = find_aside(question);
  if (old != aside_.end()) aside_.erase(aside_.begin(), std::next(old));
  answers_.push_back({question, text});
  next_ = answers_.size();
}

bool AnswerTape::take_back() {
  if (answers_.empty()) return false;
  next_ = answers_.size() - 1;
  put_aside();
  return true;
}

std::optional<std::string> AnswerTape::suggestion(std::string_view question) const {
  const auto old = find_aside(question);
  if (old == aside_.end()) return std::nullopt;
  return old->text;
}

std::vector<GivenAnswer>::const_iterator AnswerTape::find_aside(std::string_view question) const {
  return std::find_if(aside_.begin(), aside_.end(),
                      [&](const GivenAnswer& answer) { return answer.question == question; });
}

}  // namespace cop::app
