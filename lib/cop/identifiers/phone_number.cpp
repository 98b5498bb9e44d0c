#include <algorithm>
#include <initializer_list>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// The lengths of the groups in which a number is written.
using Shape = std::initializer_list<std::size_t>;
using Shapes = std::initializer_list<Shape>;

std::size_t end_of(const NumberGroups& groups, Shapes shapes) {
  const auto* const fits = std::find_if(
      shapes.begin(), shapes.end(), [&](const Shape& shape) { return groups.have_shape(shape); });
  return fits == shapes.end() ? 0 : groups.end(fits->size());
}

/// A trunk prefix, and one of the digits that may stand behind it.
bool begins_with_0(const NumberSpot& spot, std::string_view second) {
  return spot.text[spot.begin()] == '0' &&
         second.find(at(spot.text, spot.begin() + 1)) != second.npos;
}

/// Mobiles begin with 04, places with 02, 03, 07 or 08. Source: ACMA, Telecommunications Numbering
/// Plan 2015.
std::size_t end_in_australia(const NumberSpot& spot) {
  if (begins_with_0(spot, "4")) return end_of(spot.groups, {{10}, {4, 3, 3}});
  if (begins_with_0(spot, "2378")) return end_of(spot.groups, {{10}, {2, 8}, {2, 4, 4}});
  return 0;
}

/// Mobiles begin with 07, places with 01 or 02, others with 03. Source: Ofcom, The National
/// Telephone Numbering Plan.
std::size_t end_in_britain(const NumberSpot& spot) {
  if (!begins_with_0(spot, "1237")) return 0;
  return end_of(spot.groups, {{11}, {5, 6}, {5, 3, 3}, {3, 4, 4}, {4, 3, 4}});
}

/// Mobiles begin with 02, places with 03, 04, 06, 07 or 09. Source: Number Administration Deed of
/// New Zealand, Numbering Plan.
std::size_t end_in_new_zealand(const NumberSpot& spot) {
  if (begins_with_0(spot, "2")) {
    return end_of(spot.groups, {{10}, {3, 7}, {3, 3, 3}, {3, 3, 4}, {3, 4, 3}, {3, 4, 4}});
  }
  return begins_with_0(spot, "34679") ? end_of(spot.groups, {{2, 7}, {2, 3, 4}}) : 0;
}

/// 212-555-0187; ten digits in one are as often something else. Source: North American Numbering
/// Plan Administrator: area codes and exchanges begin with 2 to 9.
std::size_t end_in_north_america(const NumberSpot& spot) {
  if (spot.text[spot.begin()] < '2' || !spot.groups.have_shape({3, 3, 4})) return 0;
  return spot.groups.digits(2)[3] < '2' ? 0 : spot.groups.end(3);
}

/// +61 2 9876 5432, from the digit behind the plus. Source: ITU-T E.164: no more than 15 digits.
std::size_t end_with_country(const NumberSpot& spot) {
  constexpr std::size_t fewest = 9, most = 15;
  const NumberGroups& groups = spot.groups;
  if (before(spot.text, spot.begin()) != '+' || spot.text[spot.begin()] == '0') return 0;
  const bool fits = groups.digit_count() >= fewest && groups.digit_count() <= most;
  return fits && groups.ends_alone(groups.count()) ? groups.end(groups.count()) : 0;
}

std::size_t end_in_countries(const NumberSpot& spot) {
  std::size_t end = end_with_country(spot);
  if (end == 0 && spot.packs.au) end = end_in_australia(spot);
  if (end == 0 && spot.packs.gb) end = end_in_britain(spot);
  if (end == 0 && spot.packs.nz) end = end_in_new_zealand(spot);
  if (end == 0 && spot.packs.us) end = end_in_north_america(spot);
  return end;
}

/// Of what stands behind the area code in brackets.
std::size_t end_behind_bracket(const NumberSpot& spot, std::size_t area, const NumberGroups& rest) {
  const Packs& packs = spot.packs;
  const bool is_australian = packs.au && area == 2 && begins_with_0(spot, "2378");
  if (is_australian) return end_of(rest, {{8}, {4, 4}});
  const bool is_british = packs.gb && area >= 3 && begins_with_0(spot, "12");
  if (is_british) return end_of(rest, {{8}, {7}, {6}, {4, 4}, {3, 4}, {3, 3}});
  const bool is_of_new_zealand = packs.nz && area == 2 && begins_with_0(spot, "34679");
  const bool is_american = packs.us && area == 3 && spot.text[spot.begin()] >= '2';
  return is_of_new_zealand || is_american ? end_of(rest, {{7}, {3, 4}}) : 0;
}

Found phone_up_to(std::size_t end, const NumberSpot& spot) {
  if (end == 0 || belongs_to_a_publication(spot.text, spot.begin())) return std::nullopt;
  return Identifier{IdentifierKind::phone, Severity::note, spot.begin(), end};
}

}  // namespace

/// A phone number as it is written in the project's country, or with a plus and any country's code.
/// Numbers of firms, such as 13, 1300 and 1800 in Australia, are nobody's own.
Found find_phone_number(const NumberSpot& spot) {
  return phone_up_to(end_in_countries(spot), spot);
}

/// (02) 9876 5432, from the digit behind the bracket.
Found find_phone_number_with_bracket(const NumberSpot& spot) {
  const std::string_view text = spot.text;
  const std::size_t end_of_area = end_of_digits(text, spot.begin());
  if (before(text, spot.begin()) != '(' || at(text, end_of_area) != ')') return std::nullopt;
  std::size_t rest = end_of_area + 1;
  if (at(text, rest) == ' ') ++rest;
  if (!is_digit(at(text, rest))) return std::nullopt;
  const std::size_t area = end_of_area - spot.begin();
  return phone_up_to(end_behind_bracket(spot, area, NumberGroups(text, rest)), spot);
}

}  // namespace cop
