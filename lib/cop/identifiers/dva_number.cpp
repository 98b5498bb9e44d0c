#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

constexpr std::string_view states = "NVQWST";

/// The letters before a byte, at most four: the state and the war code.
std::string_view letters_before(std::string_view text, std::size_t byte) {
  std::size_t begin = byte;
  while (begin > 0 && byte - begin < 4 && is_letter(text[begin - 1])) --begin;
  return text.substr(begin, byte - begin);
}

/// Postcodes stand behind these.
bool is_state_of_australia(std::string_view letters) {
  return letters == "NSW" || letters == "QLD" || letters == "WA" || letters == "SA" ||
         letters == "TAS";
}

/// Fewer digits are allowed by the form, but they are as often a question's or a quarter's number,
/// or behind small letters a code.
bool fits(std::string_view letters, std::size_t digits) {
  if (letters.size() == 1) return digits >= 3 && digits <= 6;
  const std::size_t fewest = is_lower(letters.back()) ? 3 : 2;
  return digits >= fewest && digits <= 8 - letters.size();
}

}  // namespace

/// A file number of the Department of Veterans' Affairs: the state (N V Q W S T), a war code of up
/// to three letters or a blank, digits that fill it up to eight characters, and perhaps a letter
/// for a dependant. It has no check digit and so needs a word near it. Source: Services Australia,
/// DVA file number format.
Found find_dva_number(const NumberSpot& spot) {
  const std::string_view text = spot.text;
  const bool blank = before(text, spot.begin()) == ' ';
  const std::size_t end_of_letters = spot.begin() - (blank ? 1 : 0);
  const char last = before(text, end_of_letters);
  if (!is_letter(last) || (blank && !is_upper(last))) return std::nullopt;
  const std::string_view letters = letters_before(text, end_of_letters);
  const std::size_t begin = end_of_letters - letters.size();
  if (states.find(upper(letters.front())) == states.npos || (blank && letters.size() > 1) ||
      is_alphanumeric(before(text, begin)) || is_state_of_australia(letters) ||
      !fits(letters, spot.groups.length(0))) {
    return std::nullopt;
  }
  std::size_t end = spot.groups.end(1);
  if (is_letter(at(text, end))) ++end;
  if (is_alphanumeric(at(text, end))) return std::nullopt;
  if (!has_word_near(text, begin, end,
                     {"dva", "veteran", "veterans", "gold card", "white card", "orange card"})) {
    return std::nullopt;
  }
  return Identifier{IdentifierKind::veteran, Severity::warning, begin, end};
}

}  // namespace cop
