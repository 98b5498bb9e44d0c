#pragma once

#include <string>
#include <string_view>

#include "cop/model/question.hpp"

namespace cop {

/// The check of what a ballot form saved: FNV-1a with 32 bits (draft-eastlake-fnv), as eight
/// hexadecimal digits. It shows that a text was cut off or changed by hand, and is no signature.
std::string form_check(std::string_view text);

/// What a form was made of, in short: the options with their words, and the rule. A ballot from a
/// form with other options is told by it.
std::string options_check(const Selection& selection);

}  // namespace cop
