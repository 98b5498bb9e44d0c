#include "cop/io/encoding.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace std::string_view_literals;

TEST_CASE("UTF-16 is known by its mark or by its zero bytes") {
  CHECK(cop::is_utf16("\xFF\xFE"sv));
  CHECK(cop::is_utf16("i\0d\0:\0"sv));
  CHECK(cop::is_utf16("\0i\0d\0:"sv));
  CHECK_FALSE(cop::is_utf16("id: a\0b\n"sv));
  CHECK_FALSE(cop::is_utf16("\0\0\0\0"sv));
  CHECK_FALSE(cop::is_utf16("\xFF\xFE\0\0"sv));
  CHECK_FALSE(cop::is_utf16(""));
}

TEST_CASE("each byte of Windows-1252 is its character") {
  CHECK(cop::windows_1252_character('\xE9') == "é");
  CHECK(cop::windows_1252_character('\xA0') == "\u00A0");
  CHECK(cop::windows_1252_character('\xBF') == "¿");
  CHECK(cop::windows_1252_character('\xC0') == "À");
  CHECK(cop::windows_1252_character('\xFF') == "ÿ");
  CHECK(cop::windows_1252_character('\x80') == "€");
  CHECK(cop::windows_1252_character('\x9F') == "Ÿ");
  CHECK(cop::windows_1252_character('\x81').empty());
  CHECK(cop::windows_1252_character('a').empty());
}
