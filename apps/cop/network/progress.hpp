#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace cop::app {

class Session;

/// A line on a terminal's stderr that says how many projects are done, from the first second on.
/// Nothing where stderr is a pipe or a file, or words are not wanted. It goes when this does, so
/// that no error stands behind it.
class Progress {
 public:
  Progress(const Session& session, std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  void show(std::size_t done);
  /// Takes the line away, before anything else is printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  const Session& session_;
  std::size_t total_;
  Clock::time_point next_;
  std::size_t shown_columns_ = 0;
};

}  // namespace cop::app
