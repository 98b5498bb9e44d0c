#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/comparison/project_comparison.hpp"

namespace cop::app {

/// What a table file holds to be compared.
struct ComparedTable {
  std::optional<Comparison> comparison;
  /// Why there is none although every cell could be read.
  CannotCompare refusal;
  /// Names of columns that no method uses.
  std::vector<std::string> unused;
  /// Rows without a value.
  long without_value = 0;
};

/// Reads a table from its text; its columns choose the method. Nothing where something in it cannot
/// be understood, with a diagnostic for each.
std::optional<ComparedTable> compare_table(const FileName& file, const std::string& text,
                                           Diagnostics& findings);

}  // namespace cop::app
