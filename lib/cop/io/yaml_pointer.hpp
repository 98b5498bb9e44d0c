#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cop/base/location.hpp"

namespace cop {

/// The JSON Pointer (RFC 6901) of the value that stands at a place of a YAML text, or whose key
/// does:
/// `/observations/0/measure`. A block and its first key begin at one place and end at two, so the
/// end counts as well. Nothing when the text is not YAML or nothing stands exactly there.
std::optional<std::string> yaml_pointer(std::string_view text, const Location& where);

}  // namespace cop
