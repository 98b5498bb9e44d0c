#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "cop/base/location.hpp"

namespace cop {

enum class Severity { note, warning, error };

/// Another place that explains a finding, such as the first definition. Without a message it is the
/// place of what the finding's help names: the member that was meant.
struct Related {
  Location where;
  std::string message;

  friend bool operator==(const Related&, const Related&) = default;
};

/// A text that takes the place of a stretch of a file.
struct TextEdit {
  Location where;
  std::string text;

  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// One finding about the files of a project. `rule` is a stable name in kebab case; `message` says
/// in one sentence what is wrong, `label` what stands under the marked text, `help` what to do, and
/// `fix` does it where that is certain. A finding that the project has set aside is `waived`.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string rule;
  Location where;
  std::string message;
  std::string label{};
  std::string help{};
  std::vector<Related> related{};
  std::vector<TextEdit> fix{};
  bool waived = false;

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// Sorts by file, line and column; findings at one place keep their order.
void sort_by_place(Diagnostics& diagnostics);

/// How many of the findings have the severity.
std::size_t count(const Diagnostics& diagnostics, Severity severity);

/// "error", "warning" or "note".
const char* name_of(Severity severity);

}  // namespace cop
