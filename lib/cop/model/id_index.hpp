#pragma once

#include <bit>
#include <cstddef>
#include <string_view>
#include <vector>

#include "cop/base/id.hpp"

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
    std::size_t slot = hash_of(id) & (slots_.size() - 1);
    while (slots_[slot] != nullptr && slots_[slot]->id.value.text != id) {
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }

  /// Ids of one kind mostly differ in their ends.
  static std::size_t hash_of(std::string_view id) {
    constexpr std::size_t end = 4;
    std::size_t hash = id.size();
    for (const char c : id.substr(id.size() < end ? 0 : id.size() - end)) {
      hash = hash * 31 + static_cast<unsigned char>(c);
    }
    return hash;
  }

  /// As many as a power of two, at most half of them taken.
  std::vector<const T*> slots_;
};

}  // namespace cop
