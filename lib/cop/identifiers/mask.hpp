#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cop/identifiers/identifier.hpp"

namespace cop {

/// The value with • in place of its letters and digits, as many characters as before. Of a number
/// with a check digit the first two and the last stay, so that its owner knows it again:
/// `21•• ••••• 1`.
std::string masked(std::string_view value, IdentifierKind kind);

/// The text with the identifiers masked that were found in it.
std::string mask(std::string_view text, std::span<const Identifier> identifiers);

/// The text with all masked that looks like an identifier in any country, hints included: it has
/// the same number of lines and characters, so that places in it stay right.
std::string mask_identifiers(std::string_view text);

}  // namespace cop
