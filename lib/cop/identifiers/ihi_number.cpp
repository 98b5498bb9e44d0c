#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {

/// An Individual Healthcare Identifier: 16 digits that begin with 800360, with a Luhn check digit.
/// 800361 and 800362 are clinicians and organisations. Source: Healthcare Identifiers Service, HL7
/// Australia profile "Individual Healthcare Identifier".
Found find_ihi_number(const NumberSpot& spot) {
  if (spot.text.substr(spot.begin(), 4) != "8003") return std::nullopt;
  const std::size_t n = spot.groups.groups_with(16);
  if (n == 0) return std::nullopt;
  const std::string digits = spot.groups.digits(n);
  if (!digits.starts_with("800360") || !passes_luhn(digits)) return std::nullopt;
  return Identifier{IdentifierKind::individual_healthcare, Severity::error, spot.begin(),
                    spot.groups.end(n)};
}

}  // namespace cop
