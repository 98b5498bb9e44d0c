#include "cop/base/utf8.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using cop::CodePoint;
using cop::decode_front;
using cop::shown;
using namespace std::string_view_literals;

namespace {

bool is_printable(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    if (c.value == CodePoint::invalid || c.value < 0x20 || cop::is_forbidden(c.value)) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

}  // namespace

TEST_CASE("a character is decoded with its length in bytes") {
  CHECK(decode_front("a").value == U'a');
  CHECK(decode_front("é").value == U'é');
  CHECK(decode_front("é").bytes == 2);
  CHECK(decode_front("€x").bytes == 3);
  CHECK(decode_front("🙂").value == U'🙂');
  CHECK(decode_front("🙂").bytes == 4);
  CHECK(decode_front("\0"sv).value == 0);
}

TEST_CASE("bytes that are not UTF-8 are one invalid character each") {
  for (const std::string_view bytes :
       {"\x80"sv, "\xBF"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x80\x80"sv, "\xF0\x80\x80\x80"sv,
        "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFE"sv,
        "\xFF"sv, "\xC3"sv, "\xE2\x82"sv, "\xF0\x9F\x99"sv, "\xC3\x28"sv, "\xE2\x28\xA1"sv}) {
    CAPTURE(shown(bytes));
    CHECK(decode_front(bytes).value == CodePoint::invalid);
    CHECK(decode_front(bytes).bytes == 1);
  }
}

TEST_CASE("the borders of each length of UTF-8 are decoded") {
  CHECK(decode_front("\x7F").value == 0x7F);
  CHECK(decode_front("\xC2\x80").value == 0x80);
  CHECK(decode_front("\xDF\xBF").value == 0x7FF);
  CHECK(decode_front("\xE0\xA0\x80").value == 0x800);
  CHECK(decode_front("\xED\x9F\xBF").value == 0xD7FF);
  CHECK(decode_front("\xEE\x80\x80").value == 0xE000);
  CHECK(decode_front("\xF0\x90\x80\x80").value == 0x10000);
  CHECK(decode_front("\xF4\x8F\xBF\xBF").value == 0x10FFFF);
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(cop::count_code_points("") == 0);
  CHECK(cop::count_code_points("naïve 🙂") == 7);
  CHECK(cop::count_code_points("a\xFF\xFE"
                               "b") == 4);
}

TEST_CASE("a text is shown as it is where nothing in it is hidden") {
  CHECK(shown("Späte Briefe: 5 € 🙂 日本") == "Späte Briefe: 5 € 🙂 日本");
  CHECK(shown("").empty());
}

TEST_CASE("controls and line ends are shown as escapes") {
  CHECK(shown("a\nb\tc\rd") == "a\\u{A}b\\u{9}c\\u{D}d");
  CHECK(shown("\x1B[31m\x07\x7F") == "\\u{1B}[31m\\u{7}\\u{7F}");
  CHECK(shown("\0"sv) == "\\u{0}");
  CHECK(shown("\u009B0m\u0085") == "\\u{9B}0m\\u{85}");
}

TEST_CASE("signs that turn the direction of a text or hide in it are shown as escapes") {
  CHECK(shown("\u202Eevil\u202C") == "\\u{202E}evil\\u{202C}");
  CHECK(shown("\u2066a\u2069") == "\\u{2066}a\\u{2069}");
  CHECK(shown("\u200B\u200F\u061C\u2028\u2029\uFEFF\u2060") ==
        "\\u{200B}\\u{200F}\\u{61C}\\u{2028}\\u{2029}\\u{FEFF}\\u{2060}");
  CHECK(shown("\U000E0041") == "\\u{E0041}");
}

TEST_CASE("bytes that are not UTF-8 are shown by their number") {
  CHECK(shown("caf\xE9!") == "caf\\xE9!");
  CHECK(shown("\xC3") == "\\xC3");
}

TEST_CASE("a long text is cut between characters and says so") {
  CHECK(shown("ééééé", 3) == "ééé…");
  CHECK(shown("ééé", 3) == "ééé");
  CHECK(shown(std::string(500, 'x')).size() == 200 + std::string("…").size());
}

TEST_CASE("whatever the bytes are, what is shown is printable UTF-8") {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
      if (!is_printable(shown(bytes))) FAIL_CHECK(first << " " << second);
    }
  }
}

TEST_CASE("tabs, line ends and the old next-line sign may stand in a file and controls may not") {
  for (const char32_t allowed : {U'\t', U'\n', U'\r', U' ', U'a', char32_t{0x85}, char32_t{0x2028},
                                 char32_t{0xA0}, char32_t{0x1F642}}) {
    CAPTURE(static_cast<unsigned>(allowed));
    CHECK_FALSE(cop::is_forbidden(allowed));
  }
  for (const std::uint32_t bad :
       {0x00U, 0x01U, 0x0BU, 0x0CU, 0x1BU, 0x1FU, 0x7FU, 0x80U, 0x9BU, 0x9FU, 0xFDD0U, 0xFDEFU,
        0xFEFFU, 0xFFFEU, 0xFFFFU, 0x1FFFEU, 0x10FFFFU}) {
    CAPTURE(bad);
    CHECK(cop::is_forbidden(static_cast<char32_t>(bad)));
  }
}
