#pragma once

#include <string>

#include <fmt/core.h>

#include "cop/base/diagnostic.hpp"

namespace cop::test {

/// "2:5 unknown-key" for each finding, in their order, with ", " between them.
inline std::string places_and_rules(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& d : diagnostics) {
    text += text.empty() ? "" : ", ";
    text += fmt::format("{}:{} {}", d.where.line, d.where.column, d.rule);
  }
  return text;
}

/// All that findings say, one on a line.
inline std::string full_text(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& d : diagnostics) {
    text += fmt::format("{}:{}:{} {}: {} ({})\n", d.where.file.view(), d.where.line, d.where.column,
                        d.rule, d.message, d.help);
  }
  return text;
}

}  // namespace cop::test
