#pragma once

#include <optional>
#include <string>

#include "cop/base/diagnostic.hpp"

namespace cop::app {

/// Answers as the YAML reader takes them. A JSON text is YAML but for tabs, for characters that it
/// escapes in two halves, and for exponents; these are put right so that every value stays in its
/// line and column. Nothing, and a finding, for a file that is called .json and is not JSON.
std::optional<std::string> yaml_of_answers(const std::string& name, const std::string& text,
                                           Diagnostics& findings);

}  // namespace cop::app
