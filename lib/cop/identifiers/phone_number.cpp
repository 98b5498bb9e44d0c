#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

bool is_area(char second) {
  return second == '2' || second == '3' || second == '7' || second == '8';
}

/// (02) 9876 5432, from the digit behind the bracket.
std::size_t end_with_bracket(const NumberSpot& spot) {
  const std::size_t begin = spot.begin();
  if (spot.text[begin] != '0' || !is_area(at(spot.text, begin + 1)) ||
      before(spot.text, begin) != '(' || at(spot.text, begin + 2) != ')') {
    return 0;
  }
  std::size_t rest = begin + 3;
  if (at(spot.text, rest) == ' ') ++rest;
  if (!is_digit(at(spot.text, rest))) return 0;
  const NumberGroups groups(spot.text, rest);
  const std::size_t n = groups.length(0) == 8 ? 1 : 2;
  const bool fits =
      n == 1 || (groups.count() > 1 && groups.length(0) == 4 && groups.length(1) == 4);
  return fits && groups.ends_alone(n) ? groups.end(n) : 0;
}

/// +61 2 9876 5432 or +61 412 345 678, from the digit behind the plus.
std::size_t end_with_country(const NumberSpot& spot) {
  if (before(spot.text, spot.begin()) != '+' || spot.text.substr(spot.begin(), 2) != "61") return 0;
  std::size_t digits = 0;
  for (std::size_t n = 1; n <= spot.groups.count(); ++n) {
    digits += spot.groups.length(n - 1);
    if (digits == 11) return spot.groups.ends_alone(n) ? spot.groups.end(n) : 0;
  }
  return 0;
}

std::size_t end_in_australia(const NumberSpot& spot) {
  const char second = at(spot.text, spot.begin() + 1);
  if (spot.text[spot.begin()] != '0' || (second != '4' && !is_area(second))) return 0;
  if (spot.groups.have_shape({10})) return spot.groups.end(1);
  if (second == '4') return spot.groups.have_shape({4, 3, 3}) ? spot.groups.end(3) : 0;
  if (spot.groups.have_shape({2, 8})) return spot.groups.end(2);
  return spot.groups.have_shape({2, 4, 4}) ? spot.groups.end(3) : 0;
}

Found phone_up_to(std::size_t end, const NumberSpot& spot) {
  if (end == 0 || belongs_to_a_publication(spot.text, spot.begin())) return std::nullopt;
  return Identifier{IdentifierKind::phone, Severity::note, spot.begin(), end};
}

}  // namespace

/// An Australian phone number: mobiles begin with 04, places with 02, 03, 07 or 08. Numbers of
/// firms (13, 1300, 1800) are nobody's own. Source: ACMA, Telecommunications Numbering Plan 2015.
Found find_phone_number(const NumberSpot& spot) {
  const std::size_t end = end_with_country(spot);
  return phone_up_to(end == 0 && spot.packs.au ? end_in_australia(spot) : end, spot);
}

Found find_phone_number_with_bracket(const NumberSpot& spot) {
  return phone_up_to(spot.packs.au ? end_with_bracket(spot) : 0, spot);
}

}  // namespace cop
