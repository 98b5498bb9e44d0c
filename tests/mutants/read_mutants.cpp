// read_mutants COUNT SEED: gives mutants of YAML texts to both readers. Exit 1 with the first text
// that the quick one gets wrong, or when it leaves too many to yaml-cpp.

#include <cstdlib>
#include <string>

#include <fmt/core.h>

#include "support/yaml_mutants.hpp"

int main(int count, char** arguments) {
  if (count != 3) {
    fmt::print(stderr, "usage: read_mutants COUNT SEED\n");
    return 2;
  }
  const auto number = static_cast<std::size_t>(std::atol(arguments[1]));
  const auto seed = static_cast<unsigned>(std::atol(arguments[2]));
  const auto run = cop::test::read_mutants(cop::test::yaml_seeds(), number, seed);
  fmt::print("{} mutants, {} read the quick way\n", run.read, run.accepted);
  if (!run.mistake.empty()) fmt::print("{}\n{}\n", run.wrong, run.mistake);
  return run.mistake.empty() && run.accepted * 4 > run.read ? 0 : 1;
}
