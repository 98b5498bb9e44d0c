#include <algorithm>
#include <array>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

constexpr std::array<std::string_view, 28> street_types{
    "Street",  "St",  "Road",     "Rd",   "Avenue",    "Ave",  "Drive",  "Dr",     "Court",   "Ct",
    "Place",   "Pl",  "Crescent", "Cres", "Lane",      "Ln",   "Parade", "Pde",    "Terrace", "Tce",
    "Highway", "Hwy", "Close",    "Way",  "Boulevard", "Blvd", "Grove",  "Circuit"};

constexpr std::array<std::string_view, 20> months{
    "January", "February",  "March",   "April",    "May",      "June", "July",
    "August",  "September", "October", "November", "December", "Jan",  "Feb",
    "Mar",     "Apr",       "Aug",     "Sept",     "Oct",      "Nov"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The word of letters that begins with a capital behind one blank, or nothing.
std::string_view capital_word(std::string_view text, std::size_t blank) {
  if (at(text, blank) != ' ' || !is_upper(at(text, blank + 1))) return {};
  constexpr std::size_t longest_word = 24;
  std::size_t end = blank + 1;
  while (end - blank < longest_word && (is_letter(at(text, end)) || at(text, end) == '\'')) ++end;
  return text.substr(blank + 1, end - blank - 1);
}

bool is_year(std::string_view number) {
  return number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
}

bool begins_address(const NumberSpot& spot) {
  const char previous = before(spot.text, spot.begin());
  const std::size_t length = spot.groups.length(0);
  return length <= 4 && !is_alphanumeric(previous) && previous != '-' && previous != '.' &&
         !is_year(spot.text.substr(spot.begin(), length));
}

}  // namespace

/// A house number, one to three capitalised words, and a word for a street: "12 Station Street".
Found find_street_address(const NumberSpot& spot) {
  const std::string_view text = spot.text;
  std::size_t end = spot.begin() + spot.groups.length(0);
  if (is_letter(at(text, end))) ++end;
  if (!is_upper(at(text, end + 1)) || !begins_address(spot)) return std::nullopt;
  for (int words = 0; words < 4; ++words) {
    const std::string_view word = capital_word(text, end);
    if (word.empty() || (words == 0 && is_one_of(months, word))) return std::nullopt;
    end += 1 + word.size();
    if (words == 0 || !is_one_of(street_types, word)) continue;
    const bool doctor = word == "Dr" && !capital_word(text, end).empty();
    if (doctor || is_alphanumeric(at(text, end))) return std::nullopt;
    return Identifier{IdentifierKind::street_address, Severity::note, spot.begin(), end};
  }
  return std::nullopt;
}

}  // namespace cop
