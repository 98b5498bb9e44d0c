#include "cop/io/held_signals.hpp"

#include <atomic>

namespace cop {
namespace {

/// The signal that came, in any thread; 0 where none did.
std::atomic<int> came = 0;

extern "C" void remember(int signal) {
  came = signal;
  std::signal(signal, SIG_DFL);
}

}  // namespace

HeldSignals::HeldSignals() {
  came = 0;
  for (std::size_t i = 0; i < held.size(); ++i) {
    before_[i] = std::signal(held[i], remember);
    // One that the caller ignores, as under nohup, stays ignored.
    if (before_[i] == SIG_IGN) std::signal(held[i], SIG_IGN);
  }
}

HeldSignals::~HeldSignals() {
  for (std::size_t i = 0; i < held.size(); ++i) std::signal(held[i], before_[i]);
  if (came != 0) std::raise(came);
}

bool HeldSignals::one_came() { return came != 0; }

}  // namespace cop
