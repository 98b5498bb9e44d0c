#pragma once

#include <cstdint>

namespace bench {

/// Numbers that look random and are the same everywhere (SplitMix64).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t limit) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return (z ^ (z >> 31U)) % limit;
  }

  bool one_in(std::uint64_t many) { return below(many) == 0; }

 private:
  std::uint64_t state_;
};

}  // namespace bench
