#pragma once

#include <string>
#include <string_view>

#include "cop/io/yaml.hpp"

namespace cop::test {

/// What tells two trees apart, first in file order: any field of any node. Empty where nothing
/// does.
std::string difference(const YamlNode& a, const YamlNode& b);

/// What the quick reader of YAML made of a text beside yaml-cpp.
struct QuickReading {
  bool accepted = false;
  /// What it should not have done, or nothing.
  std::string mistake{};
};
QuickReading compare_quick_reading(std::string_view text);

}  // namespace cop::test
