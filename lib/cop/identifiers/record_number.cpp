#include <algorithm>
#include <array>

#include "cop/base/small_letters.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

constexpr std::string_view fillers = " :#.=-_\"'([";

void drop_fillers(std::string_view& stretch) {
  stretch = stretch.substr(0, stretch.find_last_not_of(fillers) + 1);
}

/// Takes the word off the end, where it stands there as a whole word.
bool drop_word(std::string_view& stretch, std::string_view word) {
  if (stretch.size() < word.size()) return false;
  const std::string_view tail = stretch.substr(stretch.size() - word.size());
  if (!has_word(tail, {word})) return false;
  const std::size_t kept = stretch.size() - word.size();
  if (is_alphanumeric(before(stretch, kept))) return false;
  stretch = stretch.substr(0, kept);
  drop_fillers(stretch);
  return true;
}

template <std::size_t n>
bool drop_any(std::string_view& stretch, const std::array<std::string_view, n>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return drop_word(stretch, word); });
}

/// Whether a word of those below can end before the byte: most numbers are done with here.
bool may_be_named(std::string_view text, std::size_t byte) {
  while (fillers.find(before(text, byte)) != fillers.npos) --byte;
  return std::string_view("dmnors").find(small_letter(before(text, byte))) !=
         std::string_view::npos;
}

/// Whether the stretch ends with the name of a record number: "MRN", "UR no.", "chart number is".
bool names_a_record_number(std::string_view stretch) {
  constexpr std::array<std::string_view, 2> links{"is", "was"};
  constexpr std::array<std::string_view, 5> numbers{"number", "no", "num", "nr", "id"};
  constexpr std::array<std::string_view, 5> short_names{"mrn", "urn", "ur", "umrn",
                                                        "medical record"};
  constexpr std::array<std::string_view, 5> long_names{"chart", "hospital", "record", "patient",
                                                       "file"};
  drop_fillers(stretch);
  drop_any(stretch, links);
  const bool numbered = drop_any(stretch, numbers);
  return drop_any(stretch, short_names) || (numbered && drop_any(stretch, long_names));
}

/// The groups that belong together: four to ten digits in all; 0 when there are fewer or more, or
/// when they begin with a year.
std::size_t groups_of_record(std::string_view text, const NumberGroups& groups) {
  const std::string_view first = text.substr(groups.begin(), groups.length(0));
  if (first.size() == 4 && (first.starts_with("19") || first.starts_with("20"))) return 0;
  std::size_t digits = 0;
  std::size_t fitting = 0;
  for (std::size_t n = 1; n <= groups.count() && digits <= 10; ++n) {
    digits += groups.length(n - 1);
    if (digits >= 4 && digits <= 10) fitting = n;
    // "MRN 482913 12 letters": a long group is all, but for what a hyphen adds.
    if (groups.length(n - 1) >= 4 && at(text, groups.end(n)) != '-') break;
  }
  return fitting;
}

/// The byte where up to two letters before the digits begin: "AB123456".
std::size_t begin_of_prefix(std::string_view text, std::size_t digits) {
  std::size_t begin = digits;
  while (digits - begin < 2 && is_letter(before(text, begin))) --begin;
  return is_alphanumeric(before(text, begin)) ? digits : begin;
}

}  // namespace

/// The number of a record in a hospital or practice, known only by the words in front of it.
Found find_record_number(const NumberSpot& spot) {
  const std::size_t n = groups_of_record(spot.text, spot.groups);
  if (n == 0) return std::nullopt;
  const bool glued = is_glued_to_name(spot.text, spot.begin());
  const std::size_t begin = glued ? spot.begin() : begin_of_prefix(spot.text, spot.begin());
  if ((!glued && is_alphanumeric(before(spot.text, begin))) || !may_be_named(spot.text, begin)) {
    return std::nullopt;
  }
  constexpr std::size_t longest_name = 32;
  if (!names_a_record_number(line_before(spot.text, begin, longest_name))) return std::nullopt;
  return Identifier{IdentifierKind::record, Severity::warning, begin, spot.groups.end(n)};
}

}  // namespace cop
