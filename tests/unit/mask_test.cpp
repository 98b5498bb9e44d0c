// Masking keeps every place and hides what was found; random text breaks nothing.

#include "cop/identifiers/mask.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/find_identifiers.hpp"

namespace {

using cop::Identifier;

constexpr std::array<std::string_view, 34> pieces{"2123 45670 1",
                                                  "8003608166690503",
                                                  "943 476 5919",
                                                  "ZAC5361",
                                                  "DVA ",
                                                  "NX123456",
                                                  "MRN ",
                                                  "123456",
                                                  "dob ",
                                                  "12/3/1961",
                                                  "0491 570 156",
                                                  "@",
                                                  "a.b",
                                                  "Mr ",
                                                  "Lee",
                                                  "aged ",
                                                  "93",
                                                  "12 Old St",
                                                  " ",
                                                  "-",
                                                  "\n",
                                                  "\xC3\xA9",
                                                  "\xE2\x80\xA6",
                                                  "\xFF",
                                                  "\\x32",
                                                  "\\u0033",
                                                  "\\",
                                                  "\"",
                                                  "NHS ",
                                                  "SSN ",
                                                  "536-22-8145",
                                                  "M",
                                                  "(02) ",
                                                  "+61"};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (auto length = random() % 24; length > 0; --length) {
    if (random() % 3 == 0) {
      text += static_cast<char>(random() % 256);
    } else {
      text += pieces[random() % pieces.size()];
    }
  }
  return text;
}

/// The longest run of digits.
std::size_t longest_run(std::string_view text) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = cop::is_digit(c) ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

void check_found(const std::string& text, const std::vector<Identifier>& found) {
  std::size_t end = 0;
  for (const Identifier& one : found) {
    CHECK(one.begin >= end);
    CHECK(one.begin < one.end);
    CHECK(one.end <= text.size());
    end = one.end;
    const std::string masked = cop::masked(text.substr(one.begin, one.end - one.begin), one.kind);
    CHECK(longest_run(masked) <= 2);
    CHECK(cop::count_code_points(masked) ==
          cop::count_code_points(text.substr(one.begin, one.end - one.begin)));
  }
}

}  // namespace

TEST_CASE("a number with a check digit shows its first two characters and its last") {
  CHECK(cop::mask_identifiers("for 2123 45670 1.") == "for 21•• ••••• 1.");
  CHECK(cop::mask_identifiers("NHI ZAC5361") == "NHI ZA••••1");
}

TEST_CASE("everything else is masked whole, hints of any country included") {
  CHECK(cop::mask_identifiers("dob 12/3/1961, Mr Jürgens, jo@example.org") ==
        "dob ••/•/••••, Mr •••••••, ••@•••••••.•••");
  CHECK(cop::mask_identifiers(R"("\x32123 45670 1")") == R"("••••••• ••••• •")");
}

TEST_CASE("masking random text keeps its characters and lines and leaves no digits of a match") {
  std::mt19937 random(20261122);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    const auto found = cop::find_identifiers(text, cop::all_packs);
    check_found(text, found);
    const std::string masked = cop::mask(text, found);
    CHECK(cop::count_code_points(masked) == cop::count_code_points(text));
    CHECK(std::count(masked.begin(), masked.end(), '\n') ==
          std::count(text.begin(), text.end(), '\n'));
  }
}

TEST_CASE("long runs of digits, blanks and signs are looked through in linear time") {
  constexpr std::size_t size = 1 << 20;
  for (const std::string_view unit :
       {"1", "1 ", "1-", "@", "a@", "M", "Mr ", "dob ", "A1 ", "\\"}) {
    std::string text;
    while (text.size() < size) text += unit;
    CHECK(cop::find_identifiers(text, cop::all_packs).size() < size);
  }
}
