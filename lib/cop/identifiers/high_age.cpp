#include <algorithm>
#include <array>

#include "cop/base/small_letters.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

bool is_over_89(std::string_view digits) {
  if (digits.size() == 2) return digits[0] == '9';
  return digits.size() == 3 && digits[0] == '1' && digits[1] <= '1';
}

/// "years old", "-year-old", "yo": from the byte behind the number.
bool says_years_old(std::string_view rest) {
  constexpr std::array<std::string_view, 8> forms{"year old", "years old", "yo",           "y/o",
                                                  "yr old",   "yrs old",   "years of age", "y.o"};
  if (rest.starts_with(' ') || rest.starts_with('-')) rest.remove_prefix(1);
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) {
    return rest.size() >= form.size() && has_word(rest.substr(0, form.size() + 1), {form}) &&
           small_letter(rest.front()) == 'y';
  });
}

/// "aged 93", "age: 93".
bool says_aged(std::string_view line) {
  line = line.substr(0, line.find_last_not_of(" :=") + 1);
  return has_word(line.substr(line.size() - std::min<std::size_t>(line.size(), 5)),
                  {"age", "aged"}) &&
         (line.ends_with("age") || line.ends_with("aged") || line.ends_with("Age") ||
          line.ends_with("Aged"));
}

/// "over 90", "90 or older", "90-95": the age of a group.
bool is_of_a_group(std::string_view before_it, std::string_view behind_it) {
  const char next = at(behind_it, 0);
  return next == '+' || next == '%' || (next == '-' && is_digit(at(behind_it, 1))) ||
         has_word(behind_it,
                  {"and over", "or over", "and older", "or older", "and above", "or more", "to"}) ||
         has_word(before_it, {"over", "above", "under", "below", "least", "than", "to", "between"});
}

}  // namespace

/// An age of 90 or more, which few people in one place have. Source: 45 CFR 164.514(b)(2)(i)(C),
/// the HIPAA safe harbour, which names ages over 89.
Found find_high_age(const NumberSpot& spot) {
  const std::size_t end = spot.groups.end(1);
  const std::string_view digits = spot.text.substr(spot.begin(), end - spot.begin());
  if (!is_over_89(digits) || !spot.groups.begins_alone()) return std::nullopt;
  const std::string_view left = line_before(spot.text, spot.begin(), 12);
  const std::string_view right = line_from(spot.text, end, 16);
  const bool decimal = at(right, 0) == '.' && is_digit(at(right, 1));
  const bool aged = says_aged(left) && !is_alphanumeric(at(right, 0));
  if ((!aged && !says_years_old(right)) || decimal || is_of_a_group(left, right)) {
    return std::nullopt;
  }
  return Identifier{IdentifierKind::high_age, Severity::note, spot.begin(), end};
}

}  // namespace cop
