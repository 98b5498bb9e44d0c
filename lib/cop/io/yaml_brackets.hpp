#pragma once

#include <optional>
#include <string_view>

#include "cop/io/source_places.hpp"

namespace cop {

/// Where a [ or { stands that its line does not close, when a parser that gave up at the complaint
/// gets further with the line closed.
std::optional<SourceMark> unclosed_bracket(std::string_view text, const SourceMark& complaint);

/// Where the entry in [ ] or { } begins that lacks a comma before it, when a parser that gave up at
/// the complaint gets further with the comma.
std::optional<SourceMark> entry_without_comma(std::string_view text, const SourceMark& complaint);

}  // namespace cop
