#include <array>

#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// The check digit of an Australian Medicare number: the first eight digits (the first is 2 to 6)
/// weighted with 1 3 7 9 1 3 7 9, modulo 10, are the ninth; the tenth, the issue, is not 0. An
/// eleventh is the person's number on the card. Source: Services Australia, Medicare card number
/// format, as published in the METeOR entry "Person—government funded identifier, Medicare card
/// number".
bool is_medicare_number(std::string_view digits) {
  constexpr std::array weights{1, 3, 7, 9, 1, 3, 7, 9};
  if (digits[0] < '2' || digits[0] > '6' || digits[9] == '0' || digits.back() == '0') return false;
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * value_of(digits[i]);
  return sum % 10 == value_of(digits[8]);
}

/// How many of the groups are written like a Medicare number; 0 when none are.
std::size_t groups_of_card(const NumberGroups& groups) {
  if (groups.have_shape({4, 5, 1, 1})) return 4;
  if (groups.have_shape({4, 5, 1}) || groups.have_shape({4, 5, 2})) return 3;
  if (groups.have_shape({4, 6}) || groups.have_shape({4, 7})) return 2;
  if (groups.have_shape({10, 1}) || groups.have_shape({9, 1})) return 2;
  return groups.have_shape({10}) || groups.have_shape({11}) ? 1 : 0;
}

/// Whether the digits begin like a year, or a day as YYYYMMDD: invoices and approvals are numbered
/// so.
bool is_dated(const NumberGroups& groups, std::string_view digits) {
  if (!digits.starts_with("20")) return false;
  if (groups.length(0) == 4) return true;
  const std::string_view month = digits.substr(4, 2);
  const std::string_view day = digits.substr(6, 2);
  return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

}  // namespace

Found find_medicare_number(const NumberSpot& spot) {
  const char first = spot.text[spot.begin()];
  if (first < '2' || first > '6' || spot.groups.length(0) < 4) return std::nullopt;
  const std::size_t n = groups_of_card(spot.groups);
  if (n == 0 || !is_medicare_number(spot.groups.digits(n))) return std::nullopt;
  const std::size_t end = spot.groups.end(n);
  if (belongs_to_a_publication(spot.text, spot.begin())) return std::nullopt;
  const bool plain = n == 1 && !spot.packs.au;
  const bool dated = n <= 2 && is_dated(spot.groups, spot.groups.digits(n));
  if ((plain || dated) && !has_word_near(spot.text, spot.begin(), end, {"medicare"}))
    return std::nullopt;
  return Identifier{IdentifierKind::medicare, Severity::error, spot.begin(), end};
}

}  // namespace cop
