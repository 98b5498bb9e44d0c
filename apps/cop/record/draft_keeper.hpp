#pragma once

#include <string>

#include "cop/env.hpp"
#include "cop/record/draft.hpp"

namespace cop::app {

/// Keeps the draft of the interview that goes on. Where it cannot be kept, that is said once, and
/// the interview goes on.
class DraftKeeper {
 public:
  /// An empty path in the draft: there is no place to keep it.
  DraftKeeper(Draft draft, Output& err) : draft_(std::move(draft)), err_(err) {}

  [[nodiscard]] const Draft& draft() const { return draft_; }
  void keep(const AnswerTape& tape);
  void keep_edited(const std::string& text);
  /// Removes the file, once the log is saved.
  void remove() const;
  /// What a person is told who leaves: where the answers are and how to go on, or that they are
  /// not kept; empty where nothing was answered.
  [[nodiscard]] std::string farewell() const;

 private:
  void write();

  Draft draft_;
  Output& err_;
  bool is_kept_ = true;
};

}  // namespace cop::app
