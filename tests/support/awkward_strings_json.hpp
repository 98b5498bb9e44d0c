#pragma once

#include <string>
#include <vector>

namespace cop::test {

/// The strings of tests/strings/strings.json: those that a project keeps, and those it refuses.
struct AwkwardStrings {
  std::vector<std::string> kept, refused;
};

AwkwardStrings awkward_strings();

}  // namespace cop::test
