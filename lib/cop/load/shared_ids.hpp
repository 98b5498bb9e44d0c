#pragma once

#include <array>
#include <string_view>

#include "cop/base/shared_text.hpp"

namespace cop {

/// The texts of ids that are named again and again, such as those of members, so that thousands of
/// logs hold one of each. There is room for some hundred; what has none is not shared.
class SharedIds {
 public:
  /// The text, or null where it was never added.
  [[nodiscard]] const SharedText* find(std::string_view id) const;
  void add(const SharedText& id);

 private:
  std::array<SharedText, 256> slots_;
};

}  // namespace cop
