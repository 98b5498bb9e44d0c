#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// Words in pictures: made safe to print and measured. All texts are UTF-8.

/// The text without anything that could break a picture or a terminal: control characters (line
/// breaks and tabs among them) become spaces, broken UTF-8 and what XML forbids becomes "�".
std::string printable(std::string_view text);

/// Printable, and escaped for XML content and attributes.
std::string xml_escaped(std::string_view text);

std::size_t code_points(std::string_view text);

/// How wide a character is, in whatever unit a picture is drawn in.
using CharacterWidth = std::function<double(char32_t)>;

/// Columns on a terminal: two for East Asian characters and emoji, none for combining marks.
double terminal_columns(char32_t character);

/// A cautious guess for the common sans serif fonts, in the unit of the font size.
CharacterWidth in_font(double size);
CharacterWidth in_bold_font(double size);

double text_width(std::string_view text, const CharacterWidth& measure);

/// The text, or as much of its beginning as fits into `width` with "…" after it.
std::string shortened(std::string_view text, const CharacterWidth& measure, double width);

/// The text in lines no wider than `width`, broken at spaces; a longer word is shortened.
std::vector<std::string> wrapped(std::string_view text, const CharacterWidth& measure,
                                 double width);

}  // namespace cop
