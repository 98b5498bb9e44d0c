#pragma once

#include <array>
#include <csignal>

namespace cop {

/// Keeps a run from ending in the middle of a step: while one of these lives, SIGINT, SIGTERM and
/// SIGHUP are only remembered, and whoever works looks now and then whether one came. A second one
/// ends the program at once. When this goes, the signal that came does what it would have done.
/// There is at most one at a time.
class HeldSignals {
 public:
  HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals();

  [[nodiscard]] static bool one_came();

 private:
#ifdef SIGHUP
  static constexpr std::array held{SIGINT, SIGTERM, SIGHUP};
#else
  static constexpr std::array held{SIGINT, SIGTERM};
#endif
  std::array<void (*)(int), held.size()> before_{};
};

}  // namespace cop
