#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// Numbers that the Social Security Administration never gives: area 000, 666 or from 900 on, group
/// 00, serial 0000. Source: SSA, "Social Security Number Randomization".
bool can_be_given(std::string_view digits) {
  const std::string_view area = digits.substr(0, 3);
  return area != "000" && area != "666" && area < "900" && digits.substr(3, 2) != "00" &&
         digits.substr(5) != "0000";
}

}  // namespace

/// It has no check digit: it needs its name near it, or in the United States its hyphens.
Found find_social_security_number(const NumberSpot& spot) {
  const bool grouped = spot.groups.have_shape({3, 2, 4});
  if (!grouped && !spot.groups.have_shape({9})) return std::nullopt;
  const std::size_t n = grouped ? 3 : 1;
  if (!can_be_given(spot.groups.digits(n))) return std::nullopt;
  const std::size_t end = spot.groups.end(n);
  const bool hyphens = grouped && spot.text[spot.groups.end(1)] == '-';
  if (!(spot.packs.us && hyphens) &&
      !has_word_near(spot.text, spot.begin(), end, {"ssn", "social security"})) {
    return std::nullopt;
  }
  return Identifier{IdentifierKind::social_security, Severity::warning, spot.begin(), end};
}

}  // namespace cop
