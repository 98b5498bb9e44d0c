#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"

namespace cop {

class Findings;

/// Something that `cop validate` looks for. `summary`, `why`, `bad` and `good` are its
/// documentation for users. A rule of method (rather than of structure) becomes a note in a
/// reconstructed project. `check` is null where the finding is made while a file is read.
struct Rule {
  std::string_view name;
  Severity severity = Severity::error;
  bool of_method = false;
  std::string_view summary;
  std::string_view why;
  std::string_view bad;
  std::string_view good;
  void (*check)(const Facts&, Findings&) = nullptr;
};

/// Takes what a rule finds.
class Findings {
 public:
  Findings(const Rule& rule, bool reconstructed, Diagnostics& to)
      : rule_(rule), reconstructed_(reconstructed), to_(to) {}

  /// Adds a finding; the reference is for its label or related places and ends with the next call.
  Diagnostic& add(const Location& where, std::string message, std::string help = {});

 private:
  const Rule& rule_;
  bool reconstructed_;
  Diagnostics& to_;
};

/// All rules in the order of rules.def.
std::span<const Rule* const> all_rules();

/// The rule of this name, or nothing.
const Rule* find_rule(std::string_view name);

/// What the rules find. A finding that the project waives until today or later comes as a note.
Diagnostics check_project(const Facts& facts);

}  // namespace cop
