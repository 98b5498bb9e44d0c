#pragma once

#include <string>
#include <string_view>

#include "cop/identifiers/find_identifiers.hpp"

namespace cop::test {

/// What is found in a text, one identifier a line: "error medicare-number 2123 45670 1".
inline std::string found_in(std::string_view text, const Packs& packs) {
  std::string found;
  for (const Identifier& one : find_identifiers(text, packs)) {
    found += (found.empty() ? "" : "\n") + std::string(name_of(one.level)) + ' ' +
             std::string(rule_of(one.kind)) + ' ' +
             std::string(text.substr(one.begin, one.end - one.begin));
  }
  return found;
}

}  // namespace cop::test
