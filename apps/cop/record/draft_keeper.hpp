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
  DraftKeeper(Draft draft, Output& err);

  [[nodiscard]] const Draft& draft() const { return draft_; }
  void keep(const AnswerTape& tape);
  void keep_edited(const std::string& text);
  /// Where another window has written or removed the file meanwhile, says so and goes on in a file
  /// of its own.
  void part_from_others();
  /// Removes the file, once the log is saved.
  void remove() const;
  /// What a person is told who leaves: where the answers are and how to go on, or that they are
  /// not kept; empty where nothing was answered.
  [[nodiscard]] std::string farewell() const;

 private:
  void write();

  Draft draft_;
  Output& err_;
  /// What this window knows to stand in the file.
  std::string on_disk_;
  bool is_kept_ = true;
};

}  // namespace cop::app
