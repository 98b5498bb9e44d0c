#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cop {

/// Mixes a number into a hash: cheap, as nothing but time is lost where two things share one.
inline void mix(std::uint64_t& hash, std::uint64_t number) {
  constexpr std::uint64_t golden_ratio = 0x9E3779B97F4A7C15U;
  hash = std::rotl((hash ^ number) * golden_ratio, 29);
}

/// The same for an id, by its length and its last eight characters: ids of one kind mostly differ
/// in them.
inline void mix(std::uint64_t& hash, std::string_view id) {
  std::uint64_t end = 0;
  std::uint32_t first_four = 0, last_four = 0;
  if (id.size() >= sizeof end) {
    std::memcpy(&end, id.data() + id.size() - sizeof end, sizeof end);
  } else if (id.size() >= sizeof last_four) {
    std::memcpy(&first_four, id.data(), sizeof first_four);
    std::memcpy(&last_four, id.data() + id.size() - sizeof last_four, sizeof last_four);
    end = std::uint64_t{first_four} << 32U | last_four;
  } else {
    for (const char c : id) end = end << 8U | static_cast<unsigned char>(c);
  }
  // A multiplication carries nothing down from the bits of the last characters.
  mix(hash, (end ^ end >> 29U) + id.size());
}

}  // namespace cop
