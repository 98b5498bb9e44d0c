#include "cop/load/shared_ids.hpp"

#include <algorithm>

namespace cop {
namespace {

/// In so many slots behind its first one an id is looked for.
constexpr std::size_t most_steps = 8;

/// Ids of one kind mostly differ in their ends.
std::size_t hash_of(std::string_view id) {
  constexpr std::size_t end = 4;
  std::size_t hash = id.size();
  for (const char c : id.substr(id.size() - std::min(end, id.size()))) {
    hash = hash * 31 + static_cast<unsigned char>(c);
  }
  return hash;
}

}  // namespace

const SharedText* SharedIds::find(std::string_view id) const {
  const std::size_t first = hash_of(id);
  for (std::size_t step = 0; step < most_steps; ++step) {
    const Slot& slot = slots_[(first + step) % room];
    if (slot.state.load(std::memory_order_acquire) != State::filled) return nullptr;
    if (slot.id == id) return &slot.id;
  }
  return nullptr;
}

void SharedIds::add(const SharedText& id) {
  const std::size_t first = hash_of(id);
  for (std::size_t step = 0; step < most_steps; ++step) {
    Slot& slot = slots_[(first + step) % room];
    State found = State::free;
    if (!slot.state.compare_exchange_strong(found, State::being_filled)) continue;
    slot.id = id;
    slot.state.store(State::filled, std::memory_order_release);
    return;
  }
}

}  // namespace cop
