#include "cop/load/shared_ids.hpp"

#include "cop/model/id_hash.hpp"

namespace cop {
namespace {

/// In so many slots from its first one on an id is looked for.
constexpr std::size_t most_steps = 8;

std::uint64_t hash_of(std::string_view id) {
  std::uint64_t hash = 0;
  mix(hash, id);
  return hash;
}

}  // namespace

const SharedText* SharedIds::find(std::string_view id) const {
  const std::uint64_t first = hash_of(id);
  for (std::size_t step = 0; step < most_steps; ++step) {
    const SharedText& slot = slots_[(first + step) % slots_.size()];
    if (slot.empty()) return nullptr;
    if (slot == id) return &slot;
  }
  return nullptr;
}

void SharedIds::add(const SharedText& id) {
  const std::uint64_t first = hash_of(id.view());
  for (std::size_t step = 0; step < most_steps; ++step) {
    SharedText& slot = slots_[(first + step) % slots_.size()];
    if (!slot.empty()) continue;
    slot = id;
    return;
  }
}

}  // namespace cop
