#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Whether the bytes begin with the byte order mark of UTF-16 or have its pattern without one:
/// Latin letters take two bytes, one of them zero, always the same of the two.
bool is_utf16(std::string_view bytes);
/// Whether the bytes begin with the byte order mark of UTF-32.
bool is_utf32(std::string_view bytes);
/// Whether bytes that are not all UTF-8 can be Windows-1252: each is a character of it, and none
/// makes a longer UTF-8 character with its neighbours.
bool is_windows_1252(std::string_view bytes);

/// The character, in UTF-8, that a byte from 0x80 on stands for in Windows-1252
/// (https://encoding.spec.whatwg.org/#windows-1252); nothing for the bytes that stand for none.
std::string windows_1252_character(char byte);

}  // namespace cop
