// Most numbers are passed over, and most detectors for the others; here all look at each.

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"
#include "cop/identifiers/find_identifiers.hpp"

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

constexpr std::array<std::string_view, 62> pieces{
    "2123",       "45670",      "1",        "8003",       "6081",      "6669",
    "0503",       "943",        "476",      "5919",       "ZAC",       "5361",
    "NX",         "MRN",        "dob",      "born",       "12/3/",     "1961",
    "-03-",       "March",      "th",       "0412",       "345",       "678",
    "(02)",       "+61",        "9876",     "5432",       "12 Old St", "aged",
    "93",         "years",      "19610312", "medicare",   "nhs",       "ssn",
    "ohip",       "dva",        " ",        " ",          " ",         "-",
    ".",          ",",          "\n  ",     "\r\n",       "\xC2\xA0",  "\xE2\x80\x93",
    "2026-03-12", "1961-03-12", "gp01",     "practice-1", "sent by ",  "6",
    "Dr Miller",  "a.b@c.org",  "vx",       "021",        "07700",     "(212)",
    "555",        "+1"};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (std::size_t n = 2 + random() % 9; n > 0; --n) text += pieces[random() % pieces.size()];
  return text;
}

cop::Found found_at(std::string_view text, std::size_t at) {
  if (text[at] == '@') return cop::find_e_mail_address(text, at);
  if (text[at] == 'M') return cop::find_personal_name(text, at);
  if (!cop::is_digit(text[at])) return std::nullopt;
  return found_by_all({text, cop::NumberGroups(text, at), cop::all_packs});
}

/// Behind the character or the digits there, and what hyphens join to them but for what is behind a
/// date.
std::size_t behind(std::string_view text, std::size_t at) {
  if (!cop::is_digit(text[at])) return at + 1;
  const auto behind_digits = [&](std::size_t from) {
    return std::min(text.find_first_not_of("0123456789", from), text.size());
  };
  std::size_t end = behind_digits(at);
  while (end + 1 < text.size() && text[end] == '-' && cop::is_digit(text[end + 1])) {
    if (end >= 10 && cop::begins_with_iso_date(text.substr(end - 10))) break;
    end = behind_digits(end + 1);
  }
  return end;
}

/// All identifiers of a text, looked for at each character.
std::vector<cop::Identifier> found_slowly(std::string_view text) {
  std::vector<cop::Identifier> identifiers;
  for (std::size_t at = 0; at < text.size();) {
    const cop::Found found = found_at(text, at);
    at = behind(text, at);
    if (!found) continue;
    std::erase_if(identifiers, [&](const auto& earlier) { return earlier.end > found->begin; });
    identifiers.push_back(*found);
    at = std::max(at, found->end);
  }
  return identifiers;
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

TEST_CASE("a number that is passed over is no identifier, and ends where its digits or date do") {
  std::mt19937 random(2);
  std::size_t passed_over = 0, dates = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (!cop::is_digit(text[at]) || cop::is_digit(cop::before(text, at))) continue;
      const std::size_t end = cop::behind_plain_number(text, at);
      if (end == at) continue;
      ++passed_over;
      REQUIRE(found_at(text, at) == std::nullopt);
      REQUIRE(!cop::is_digit(cop::at(text, end)));
      const bool is_date = end - at == cop::iso_date_length;
      if (is_date) ++dates;
      REQUIRE((is_date ? cop::begins_with_iso_date(text.substr(at))
                       : cop::end_of_digits(text, at) == end));
    }
  }
  CHECK(passed_over > 5000);
  CHECK(dates > 500);
}

TEST_CASE("a text that is passed through at leaps has the same identifiers as sign by sign") {
  std::mt19937 random(3);
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random) + random_text(random);
    const auto expected = found_slowly(text);
    if (cop::find_identifiers(text, cop::all_packs) != expected) FAIL(text);
    found += expected.size();
  }
  CHECK(found > 5000);
}
