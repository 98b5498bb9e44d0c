#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "cop/base/diagnostic.hpp"
#include "cop/findings/pointers.hpp"

namespace cop::app {

using Json = nlohmann::ordered_json;

/// A finding as its JSON contract has it.
Json finding_json(Pointers& pointers, const Diagnostic& finding);

/// The JSON as text, on one line where `indent` is -1, with a line end behind it. Characters that
/// would change how a terminal shows the text, and the signs with which commands to CI agents
/// begin, stand in it as \u escapes.
std::string json_text(const Json& json, int indent);

}  // namespace cop::app
