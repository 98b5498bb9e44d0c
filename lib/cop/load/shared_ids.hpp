#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <string_view>

#include "cop/base/shared_text.hpp"

namespace cop {

/// The texts of ids that are named again and again, such as those of members, so that thousands of
/// logs hold one of each. Any thread may ask and add. There is room for some hundred; what has none
/// is not shared.
class SharedIds {
 public:
  /// The text, or null where it was never added.
  [[nodiscard]] const SharedText* find(std::string_view id) const;
  void add(const SharedText& id);

 private:
  enum class State : unsigned char { free, being_filled, filled };
  struct Slot {
    std::atomic<State> state = State::free;
    SharedText id;
  };

  static constexpr std::size_t room = 256;
  std::array<Slot, room> slots_;
};

}  // namespace cop
