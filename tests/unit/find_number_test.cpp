// Most detectors are passed over for most numbers; here all look at each.

#include <array>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"

namespace {

constexpr std::array all_detectors{
    cop::find_ihi_number,           cop::find_nhi_number,
    cop::find_dva_number,           cop::find_date_of_birth,
    cop::find_run_on_date_of_birth, cop::find_health_card_number,
    cop::find_record_number,        cop::find_medicare_number,
    cop::find_nhs_number,           cop::find_social_security_number,
    cop::find_phone_number,         cop::find_phone_number_with_bracket,
    cop::find_street_address,       cop::find_high_age};

cop::Found found_by_all(const cop::NumberSpot& spot) {
  for (const auto find : all_detectors) {
    if (auto found = find(spot)) return found;
  }
  for (const auto find : {cop::find_ihi_number, cop::find_medicare_number, cop::find_nhs_number}) {
    const cop::NumberGroups joined(spot.text, spot.begin(), cop::LineEnds::join);
    if (auto found = find({spot.text, joined, spot.packs})) return found;
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 48> pieces{
    "2123",     "45670",    "1",    "8003",  "6081",      "6669", "0503",     "943",
    "476",      "5919",     "ZAC",  "5361",  "NX",        "MRN",  "dob",      "born",
    "12/3/",    "1961",     "-03-", "March", "th",        "0412", "345",      "678",
    "(02)",     "+61",      "9876", "5432",  "12 Old St", "aged", "93",       "years",
    "19610312", "medicare", "nhs",  "ssn",   "ohip",      "dva",  " ",        " ",
    " ",        "-",        ".",    ",",     "\n  ",      "\r\n", "\xC2\xA0", "\xE2\x80\x93"};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (std::size_t n = 2 + random() % 9; n > 0; --n) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace

TEST_CASE("no detector is passed over that would find something in a number") {
  std::mt19937 random(20261127);
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!cop::is_digit(text[at])) continue;
      const auto expected = found_by_all({text, cop::NumberGroups(text, at), cop::all_packs});
      if (cop::find_number(text, at, cop::all_packs) != expected) FAIL(text);
      if (expected) ++found;
    }
  }
  CHECK(found > 500);
}
