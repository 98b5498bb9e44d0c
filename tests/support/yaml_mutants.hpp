#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace cop::test {

/// A change of a YAML text that keeps much of it, such as another value for a key.
std::string mutated(std::string_view text, std::mt19937& random);

/// What became of many mutants of some texts, each read by both readers of YAML.
struct MutantRun {
  std::size_t read = 0;
  std::size_t accepted = 0;
  /// The first text that the quick reader got wrong, and how.
  std::string wrong{};
  std::string mistake{};
};
MutantRun read_mutants(const std::vector<std::string>& seeds, std::size_t count, unsigned seed);

/// Short texts in which every part of the grammar stands.
std::vector<std::string> yaml_seeds();

}  // namespace cop::test
