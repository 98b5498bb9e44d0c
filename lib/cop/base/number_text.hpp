#pragma once

#include <string>

namespace cop {

/// A number as people read it: at most two decimals, none that are zero, commas between thousands:
/// 4.37, 23,852,171. The minus sign is the typographic one. Halves round away from zero.
std::string number_text(double number);
std::string number_text(long number);

/// The same with its sign in front, "+26" or "−3.5"; what rounds to 0 has none.
std::string signed_text(double number);

}  // namespace cop
