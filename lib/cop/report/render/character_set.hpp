#pragma once

#include <string>

namespace cop {

/// What a terminal can show: all characters, or for drawing only those of ASCII. Words that people
/// wrote stay as they are in both.
enum class CharacterSet { unicode, ascii };

/// A drawing made of the characters that charts use, in ASCII: each becomes one of the same width,
/// only powers of ten become longer, "3×10¹²" as "3x10^12".
std::string in_ascii(std::string text);

/// The text as it is, or in ASCII.
std::string in_characters(CharacterSet set, std::string text);

}  // namespace cop
