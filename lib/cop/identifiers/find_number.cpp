#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// Looks for one kind of identifier. Most numbers cannot be one by the count of digits in all their
/// groups, their first digit, or the characters before them and behind their first group.
struct Detector {
  Found (*find)(const NumberSpot&);
  std::size_t fewest_digits;
  std::string_view first_digits;
  bool (*before)(char);
  bool (*behind)(char);
};

constexpr std::string_view every_digit = "0123456789";

constexpr bool anything(char) { return true; }
constexpr bool is_bracket(char c) { return c == '(' || c == ')'; }
constexpr bool is_blank_or_upper(char c) { return c == ' ' || is_upper(c); }
constexpr bool is_blank_or_letter(char c) { return c == ' ' || is_letter(c); }
constexpr bool may_stand_before_house(char c) {
  return !is_alphanumeric(c) && c != '-' && c != '.';
}
constexpr bool may_stand_before_date(char c) { return c != '-' && c != '/'; }
constexpr bool may_follow_day_or_year(char c) {
  return std::string_view("-/. ,snrt").find(c) != std::string_view::npos;
}

/// The surer ones first: where two fit, the first counts.
constexpr std::array<Detector, 14> detectors{{
    {find_ihi_number, 16, "8", anything, anything},
    {find_nhi_number, 2, every_digit, is_letter, anything},
    {find_dva_number, 2, every_digit, is_blank_or_upper, anything},
    {find_date_of_birth, 1, every_digit, may_stand_before_date, may_follow_day_or_year},
    {find_run_on_date_of_birth, 8, every_digit, may_stand_before_date, anything},
    {find_health_card_number, 10, every_digit, anything, anything},
    {find_record_number, 4, every_digit, anything, anything},
    {find_medicare_number, 10, "23456", anything, anything},
    {find_nhs_number, 10, every_digit, anything, anything},
    {find_social_security_number, 9, every_digit, anything, anything},
    {find_phone_number, 10, "06", anything, anything},
    {find_phone_number_with_bracket, 2, "0", is_bracket, is_bracket},
    {find_street_address, 1, every_digit, may_stand_before_house, is_blank_or_letter},
    {find_high_age, 2, "19", anything, anything},
}};

/// One bit for each detector that has a chance.
using Chances = std::uint16_t;

template <std::size_t size, typename Fits>
constexpr std::array<Chances, size> chances_where(Fits fits) {
  std::array<Chances, size> chances{};
  for (std::size_t value = 0; value < size; ++value) {
    for (std::size_t i = 0; i < detectors.size(); ++i) {
      if (fits(detectors[i], value)) chances[value] |= static_cast<Chances>(1U << i);
    }
  }
  return chances;
}

constexpr auto by_digit_count = chances_where<17>(
    [](const Detector& detector, std::size_t count) { return count >= detector.fewest_digits; });
constexpr auto by_first_digit = chances_where<10>([](const Detector& detector, std::size_t digit) {
  return detector.first_digits.find(static_cast<char>('0' + digit)) != std::string_view::npos;
});
constexpr auto by_character_before = chances_where<256>(
    [](const Detector& detector, std::size_t c) { return detector.before(static_cast<char>(c)); });
constexpr auto by_character_behind = chances_where<256>(
    [](const Detector& detector, std::size_t c) { return detector.behind(static_cast<char>(c)); });

unsigned chances_of(const NumberSpot& spot) {
  const char previous = before(spot.text, spot.begin());
  const char next = at(spot.text, spot.groups.end(1));
  const auto first = static_cast<std::size_t>(value_of(spot.text[spot.begin()]));
  return by_digit_count[std::min(spot.groups.digit_count(), by_digit_count.size() - 1)] &
         by_first_digit[first] & by_character_before[static_cast<unsigned char>(previous)] &
         by_character_behind[static_cast<unsigned char>(next)];
}

/// Those whose check digit tells a number that a line end has broken from two numbers.
Found find_broken_number(const NumberSpot& spot) {
  for (const auto find : {find_ihi_number, find_medicare_number, find_nhs_number}) {
    if (auto found = find(spot)) return found;
  }
  return std::nullopt;
}

}  // namespace

Found find_number(std::string_view text, std::size_t digit, const Packs& packs) {
  const NumberSpot spot{text, NumberGroups(text, digit), packs};
  for (unsigned chances = chances_of(spot); chances != 0; chances &= chances - 1) {
    const auto surest = static_cast<std::size_t>(std::countr_zero(chances));
    if (auto found = detectors[surest].find(spot)) return found;
  }
  if (!spot.groups.goes_on_in_next_line()) return std::nullopt;
  return find_broken_number({text, NumberGroups(text, digit, LineEnds::join), packs});
}

}  // namespace cop
