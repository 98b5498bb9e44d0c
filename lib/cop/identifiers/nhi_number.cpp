#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/check_digits.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// Letters without I and O; A is 1 and Z is 24.
constexpr std::string_view alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ";

int number_of(char c) {
  return is_digit(c) ? value_of(c) : static_cast<int>(alphabet.find(upper(c)) + 1);
}

bool all_in_alphabet(std::string_view letters) {
  for (const char c : letters) {
    if (alphabet.find(upper(c)) == alphabet.npos) return false;
  }
  return true;
}

int weighted_sum(std::string_view nhi) {
  int sum = 0;
  for (std::size_t i = 0; i < 6; ++i) sum += (7 - static_cast<int>(i)) * number_of(nhi[i]);
  return sum;
}

bool is_old_form(std::string_view nhi) {
  const int rest = weighted_sum(nhi) % 11;
  return rest != 0 && (11 - rest) % 10 == value_of(nhi[6]);
}

bool is_new_form(std::string_view nhi) {
  return all_in_alphabet(nhi.substr(5)) && 23 - weighted_sum(nhi) % 23 == number_of(nhi[6]);
}

bool is_nhi_number(std::string_view nhi) {
  return is_digit(nhi[5]) ? is_old_form(nhi) : is_new_form(nhi);
}

/// "DEC2025" is a month and "REF0012" the twelfth letter more often than a person.
bool looks_like_a_code(std::string_view nhi) {
  return nhi[3] == '0' || nhi.substr(3, 2) == "20" || nhi.substr(3, 2) == "19";
}

}  // namespace

/// A number of New Zealand's National Health Index: three letters, three digits and a check digit
/// (the first six weighted with 7 down to 2, 11 less the sum modulo 11, 10 standing for 0), or,
/// since 2019, three letters, two digits, a letter and a check letter modulo 23. Source: HISO
/// 10046, Consumer Health Identity Standard.
Found find_nhi_number(const NumberSpot& spot) {
  if (spot.begin() < 3 || !is_letter(spot.text[spot.begin() - 1])) return std::nullopt;
  const std::size_t begin = spot.begin() - 3;
  const std::string_view nhi = spot.text.substr(begin, 7);
  const std::size_t digits = spot.groups.length(0);
  if (nhi.size() < 7 || !all_in_alphabet(nhi.substr(0, 3)) || (digits != 4 && digits != 2) ||
      is_alphanumeric(before(spot.text, begin)) || is_alphanumeric(at(spot.text, begin + 7)) ||
      (digits == 2 && !is_letter(nhi[5])) || !is_nhi_number(nhi)) {
    return std::nullopt;
  }
  const Identifier found{IdentifierKind::nhi, Severity::error, begin, begin + 7};
  if (has_word_near(spot.text, begin, found.end, {"nhi"})) return found;
  const bool capitals = is_upper(nhi[0]) && is_upper(nhi[1]) && is_upper(nhi[2]);
  if (!capitals || (looks_like_a_code(nhi) && !spot.packs.nz)) return std::nullopt;
  const bool certain = spot.packs.nz && !looks_like_a_code(nhi);
  return Identifier{found.kind, certain ? Severity::error : Severity::warning, begin, found.end};
}

}  // namespace cop
