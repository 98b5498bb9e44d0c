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

/// How many digits may stand in the first group of a number.
struct Lengths {
  std::size_t shortest, longest;
};

/// Looks for one kind of identifier. Most numbers cannot be one by the count of digits in all their
/// groups and in the first one, their first digit, or the characters before them and behind their
/// first group.
struct Detector {
  Found (*find)(const NumberSpot&);
  std::size_t fewest_digits;
  Lengths first_group;
  std::string_view first_digits;
  bool (*before)(char);
  bool (*behind)(char);
  /// Of the character before the digits or before one blank before them.
  bool (*before_blank)(char) = [](char) { return true; };
};

constexpr std::string_view every_digit = "0123456789";
constexpr std::size_t any_length = std::string_view::npos;

constexpr bool anything(char) { return true; }
constexpr bool is_no_letter(char c) { return !is_letter(c); }
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
constexpr std::array<Detector, 17> detectors{{
    {find_ihi_number, 16, {4, any_length}, "8", anything, anything},
    {find_nhi_number, 4, {4, 4}, every_digit, is_letter, is_no_letter},
    {find_nhi_number, 2, {2, 2}, every_digit, is_letter, is_letter},
    {find_dva_number, 2, {2, 6}, every_digit, is_blank_or_upper, anything, is_upper},
    {find_dva_number, 3, {3, 6}, every_digit, is_lower, anything},
    {find_date_of_birth, 1, {1, 4}, every_digit, may_stand_before_date, may_follow_day_or_year},
    {find_run_on_date_of_birth, 8, {8, 8}, every_digit, may_stand_before_date, anything},
    {find_health_card_number, 10, {4, 10}, every_digit, anything, anything},
    {find_record_number, 4, {1, 10}, every_digit, anything, anything},
    {find_medicare_number, 10, {4, 11}, "23456", anything, anything},
    {find_nhs_number, 10, {3, 10}, every_digit, anything, anything},
    {find_social_security_number, 9, {3, 9}, every_digit, anything, anything},
    {find_phone_number, 9, {1, any_length}, every_digit, anything, anything},
    {find_phone_number_with_bracket, 2, {2, 5}, "023456789", is_bracket, is_bracket},
    {find_street_address, 1, {1, 4}, every_digit, may_stand_before_house, is_blank_or_letter},
    {find_high_age, 2, {2, 2}, "9", anything, anything},
    {find_high_age, 3, {3, 3}, "1", anything, anything},
}};

/// One bit for each detector that has a chance.
using Chances = std::uint32_t;

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
constexpr auto by_first_length =
    chances_where<17>([](const Detector& detector, std::size_t length) {
      return length >= detector.first_group.shortest && length <= detector.first_group.longest;
    });
constexpr auto by_first_digit = chances_where<10>([](const Detector& detector, std::size_t digit) {
  return detector.first_digits.find(static_cast<char>('0' + digit)) != std::string_view::npos;
});
constexpr auto by_character_before = chances_where<256>(
    [](const Detector& detector, std::size_t c) { return detector.before(static_cast<char>(c)); });
constexpr auto by_character_behind = chances_where<256>(
    [](const Detector& detector, std::size_t c) { return detector.behind(static_cast<char>(c)); });

constexpr auto by_character_before_blank =
    chances_where<256>([](const Detector& detector, std::size_t c) {
      return detector.before_blank(static_cast<char>(c));
    });

/// The chances by the first digit and what stands before it.
unsigned chances_from(std::string_view text, std::size_t begin) {
  const auto previous = static_cast<unsigned char>(before(text, begin));
  const bool blank = previous == ' ';
  const auto before_blank = blank ? static_cast<unsigned char>(before(text, begin - 1)) : previous;
  return by_first_digit[static_cast<std::size_t>(value_of(text[begin]))] &
         by_character_before[previous] & by_character_before_blank[before_blank];
}

/// The chances by the first group and what stands behind it.
constexpr unsigned chances_of_group(std::size_t length, char next) {
  return by_character_behind[static_cast<unsigned char>(next)] &
         by_first_length[std::min(length, by_first_length.size() - 1)];
}

constexpr unsigned chances_with(std::size_t digit_count) {
  return by_digit_count[std::min(digit_count, by_digit_count.size() - 1)];
}

Found find_in(const NumberSpot& spot, unsigned chances) {
  for (; chances != 0; chances &= chances - 1) {
    const auto surest = static_cast<std::size_t>(std::countr_zero(chances));
    if (auto found = detectors[surest].find(spot)) return found;
  }
  return std::nullopt;
}

/// Those that look at the digits of a date before they look at the words around it.
constexpr unsigned for_dates = [] {
  unsigned all = 0;
  for (std::size_t i = 0; i < detectors.size(); ++i) {
    const bool takes_dates =
        detectors[i].find == find_date_of_birth || detectors[i].find == find_record_number;
    if (takes_dates) all |= 1U << i;
  }
  return all;
}();

/// Whether a date stands at the byte, alone and nobody's birthday. Record numbers do not begin with
/// the years of the last or this century.
bool is_only_date(std::string_view text, std::size_t begin) {
  const char first = text[begin], second = at(text, begin + 1), previous = before(text, begin);
  const bool is_year = (first == '1' && second == '9') || (first == '2' && second == '0');
  if (!is_year || is_digit(previous) || previous == '-') return false;
  constexpr std::size_t digits_of_date = 8;
  constexpr unsigned others = chances_of_group(4, '-') & chances_with(digits_of_date) & ~for_dates;
  const std::size_t end = begin + iso_date_length;
  return (chances_from(text, begin) & others) == 0 && begins_with_iso_date(text.substr(begin)) &&
         !is_digit(at(text, end)) && joint_to_digits(text, end) == 0 && !is_birthday(text, begin);
}

/// The first group of those below is no shorter.
constexpr std::size_t shortest_broken = 3;

/// Those whose check digit tells a number that a line end has broken from two numbers.
Found find_broken_number(const NumberSpot& spot) {
  for (const auto find : {find_ihi_number, find_medicare_number, find_nhs_number}) {
    if (auto found = find(spot)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::size_t behind_plain_number(std::string_view text, std::size_t digit) {
  std::size_t end = digit + 1;
  while (end - digit < shortest_broken && is_digit(at(text, end))) ++end;
  const std::size_t length = end - digit;
  if (length == shortest_broken) {
    return is_only_date(text, digit) ? digit + iso_date_length : digit;
  }
  if (joint_to_digits(text, end) > 0) return digit;
  const unsigned chances = chances_of_group(length, at(text, end)) & chances_with(length);
  return chances == 0 || (chances & chances_from(text, digit)) == 0 ? end : digit;
}

Found find_number(std::string_view text, std::size_t digit, const Packs& packs) {
  if (goes_on_from_hyphen(text, digit)) return std::nullopt;
  const std::size_t end = end_of_digits(text, digit);
  const bool is_one_group = joint_to_digits(text, end) == 0;
  unsigned chances = chances_from(text, digit) & chances_of_group(end - digit, at(text, end));
  if (is_one_group) chances &= chances_with(end - digit);
  const bool may_be_broken =
      end - digit >= shortest_broken && (!is_one_group || line_end_to_digits(text, digit, end) > 0);
  if (chances == 0 && !may_be_broken) return std::nullopt;
  const NumberSpot spot{text, NumberGroups(text, digit), packs};
  chances &= chances_with(spot.groups.digit_count());
  if (auto found = find_in(spot, chances)) return found;
  const std::size_t end_of_all = spot.groups.end(spot.groups.count());
  if (!may_be_broken || line_end_to_digits(text, digit, end_of_all) == 0) return std::nullopt;
  return find_broken_number({text, NumberGroups(text, digit, LineEnds::join), packs});
}

}  // namespace cop
