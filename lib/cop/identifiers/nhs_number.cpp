#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// The check digit of an NHS number: the first nine digits weighted with 10 down to 2; 11 less the
/// sum modulo 11 is the tenth, where 11 stands for 0 and 10 is never issued. Source: NHS Data Model
/// and Dictionary, "NHS number".
bool is_nhs_number(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += (10 - static_cast<int>(i)) * value_of(digits[i]);
  const int check = 11 - sum % 11;
  return check == 11 ? digits[9] == '0' : check == value_of(digits[9]);
}

}  // namespace

/// One in eleven numbers of ten digits passes by chance. So outside the United Kingdom the word NHS
/// must stand near; inside, a number that nobody grouped and no word explains is a warning, and one
/// that begins with 0 (a phone number) is left alone.
Found find_nhs_number(const NumberSpot& spot) {
  const bool grouped = spot.groups.have_shape({3, 3, 4});
  if (!grouped && !spot.groups.have_shape({10})) return std::nullopt;
  const std::size_t n = grouped ? 3 : 1;
  const std::string digits = spot.groups.digits(n);
  if (!is_nhs_number(digits)) return std::nullopt;
  const std::size_t end = spot.groups.end(n);
  const bool named = has_word_near(spot.text, spot.begin(), end, {"nhs"});
  if (!named && (!spot.packs.gb || digits[0] == '0')) return std::nullopt;
  if (belongs_to_a_publication(spot.text, spot.begin())) return std::nullopt;
  const Severity level = named || grouped ? Severity::error : Severity::warning;
  return Identifier{IdentifierKind::nhs, level, spot.begin(), end};
}

}  // namespace cop
