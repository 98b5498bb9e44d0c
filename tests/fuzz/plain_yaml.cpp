// Any text to both readers of YAML: the quick one gives the tree of yaml-cpp, or none. Half of the
// mutations know YAML: they replace whole values, keys and lines.

#include "cop/io/plain_yaml.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "support/yaml_difference.hpp"
#include "support/yaml_mutants.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t most, unsigned seed) {
  if (size == 0 || seed % 2 == 0) return LLVMFuzzerMutate(bytes, size, most);
  std::mt19937 random(seed);
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  const std::string other = text.front() + cop::test::mutated(text.substr(1), random);
  const std::size_t length = std::min(other.size(), most);
  std::copy_n(other.begin(), length, bytes);
  return length;
}

// The first byte tells what kind of file a seed was, which means nothing here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const cop::test::QuickReading found = cop::test::compare_quick_reading(text);
  if (found.mistake.empty()) return 0;
  std::fprintf(stderr, "%s\n", found.mistake.c_str());
  std::abort();
}
