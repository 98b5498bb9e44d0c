#pragma once

#include <string_view>

namespace cop {

/// The value of a digit character.
inline int value_of(char digit) { return digit - '0'; }

/// Whether the last digit is the check digit of the others after Luhn (ISO/IEC 7812-1, annex B):
/// every second digit from the right, the last but one first, counts twice.
bool passes_luhn(std::string_view digits);

}  // namespace cop
