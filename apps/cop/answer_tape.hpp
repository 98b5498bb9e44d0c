#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cop::app {

/// A question as it was asked, and the answer that was taken.
struct GivenAnswer {
  std::string question;
  std::string text;
  friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};

/// The answers of an interview in their order. An interview is a pure function of its answers: the
/// same answers meet the same questions. So going back is playing a shorter tape, and going on
/// with a draft is playing a longer one.
class AnswerTape {
 public:
  AnswerTape() = default;
  explicit AnswerTape(std::vector<GivenAnswer> answers) : answers_(std::move(answers)) {}

  /// To the first answer, for a new play.
  void rewind() { next_ = 0; }
  /// Whether the next question finds an answer on the tape.
  [[nodiscard]] bool is_playing() const { return next_ < answers_.size(); }

  /// The next answer, if it was given to this question and is still right. Otherwise the interview
  /// has taken another course: that answer and all behind it only remain as suggestions.
  std::optional<std::string> play(std::string_view question,
                                  const std::function<bool(const std::string&)>& is_right);
  void record(const std::string& question, const std::string& text);
  /// Takes the last answer back; it remains as a suggestion. False when there is none.
  bool take_back();

  /// The answer to this question that was put aside.
  [[nodiscard]] std::optional<std::string> suggestion(std::string_view question) const;
  [[nodiscard]] const std::vector<GivenAnswer>& answers() const { return answers_; }

 private:
  void put_aside();
  [[nodiscard]] std::vector<GivenAnswer>::const_iterator find_aside(
      std::string_view question) const;

  std::vector<GivenAnswer> answers_;
  std::size_t next_ = 0;
  /// In the order of the questions.
  std::vector<GivenAnswer> aside_;
};

}  // namespace cop::app
