#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cop/rules/rules.hpp"

namespace cop::app {

/// The rule of this name. Throws UsageError, with the nearest name, when there is none.
const Rule& rule_called(std::string_view name);

/// How grave the rule's findings are in a project of the phase; nothing where it is silent.
std::optional<Severity> severity_in(const Rule& rule, Phase phase);

/// "error; in the phase establish a warning; where reconstructed: true a note".
std::string severity_text(const Rule& rule);

}  // namespace cop::app
