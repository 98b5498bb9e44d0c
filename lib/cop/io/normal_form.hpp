#pragma once

#include <string>
#include <string_view>

namespace cop {

/// The text in Unicode normal form C, in which an "é" is one character however it was typed. Text
/// that is not UTF-8 stays as it is.
std::string normal_form(std::string_view text);

/// The same without the difference between upper and lower case (Unicode case folding); of text
/// that is not UTF-8 only the letters A to Z are folded.
std::string folded(std::string_view text);

}  // namespace cop
