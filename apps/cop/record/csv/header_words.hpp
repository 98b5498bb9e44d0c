#pragma once

#include <string>
#include <string_view>

namespace cop::app {

/// The text in small letters, with single blanks for blanks, dashes, underlines, dots and colons.
std::string plain_words(std::string_view text);

/// The field of an observation that a header in common words stands for: `Quarter` is the period,
/// `Nenner` the denominator. Empty for a header that nobody knows.
std::string_view field_called(std::string_view header);

}  // namespace cop::app
