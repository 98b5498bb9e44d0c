#pragma once

#include <string_view>
#include <vector>

#include "cop/identifiers/identifier.hpp"

namespace cop {

/// What looks like an identifier of a person in a text, in its order and without overlaps. The text
/// is looked through once, from digit to digit, `@` and `M`. "Found none" does not mean that there
/// is none: names without a title and anything told in plain words are not recognised.
std::vector<Identifier> find_identifiers(std::string_view text, const Packs& packs);

}  // namespace cop
