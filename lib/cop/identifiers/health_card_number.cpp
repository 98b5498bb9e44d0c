#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {

/// A Canadian health card number of ten digits with a Luhn check digit, as in Ontario, near words
/// that name it. Source: Ontario Ministry of Health, Technical Specifications Interface to Health
/// Care Systems, "Mod 10 check digit".
Found find_health_card_number(const NumberSpot& spot) {
  const bool grouped = spot.groups.have_shape({4, 3, 3});
  if (!grouped && !spot.groups.have_shape({10})) return std::nullopt;
  const std::size_t n = grouped ? 3 : 1;
  const std::size_t end = spot.groups.end(n);
  if (!passes_luhn(spot.groups.digits(n)) ||
      !has_word_near(spot.text, spot.begin(), end, {"health card", "health number", "ohip"})) {
    return std::nullopt;
  }
  return Identifier{IdentifierKind::health_card, Severity::warning, spot.begin(), end};
}

}  // namespace cop
