#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cop/base/id.hpp"
#include "cop/model/id_hash.hpp"

namespace cop {

/// Finds things by their ids, in a time that does not grow with their number; of two with one id
/// the first. The things must stay where they are.
template <class T>
class IdIndex {
 public:
  explicit IdIndex(const std::vector<T>& things) : slots_(std::bit_ceil(2 * things.size() + 1)) {
    for (const T& thing : things) {
      const T*& slot = slots_[slot_of(thing.id.value.text)];
      if (slot == nullptr) slot = &thing;
    }
  }

  /// The thing, or null.
  [[nodiscard]] const T* find(const Id<T>& id) const { return slots_[slot_of(id.text)]; }

 private:
  /// The slot of the id, or the free one in which it would stand.
  [[nodiscard]] std::size_t slot_of(std::string_view id) const {
    std::uint64_t hash = 0;
    mix(hash, id);
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != nullptr && slots_[slot]->id.value.text != id) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }

  /// As many as a power of two, at most half of them taken.
  std::vector<const T*> slots_;
};

}  // namespace cop
