#include "cop/identifiers/find_identifiers.hpp"

#include <algorithm>
#include <array>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop {
namespace {

/// The surer ones first: where two fit, the first counts.
constexpr std::array number_detectors{
    find_ihi_number,      find_nhi_number,         find_dva_number,
    find_date_of_birth,   find_health_card_number, find_record_number,
    find_medicare_number, find_nhs_number,         find_social_security_number,
    find_phone_number,    find_street_address,     find_high_age};

/// True for the characters at which an identifier can be recognised.
constexpr std::array<bool, 256> make_anchors() {
  std::array<bool, 256> anchors{};
  for (unsigned char c = '0'; c <= '9'; ++c) anchors[c] = true;
  anchors['@'] = anchors['M'] = true;
  return anchors;
}

/// Those whose check digit tells a number that a line end has broken from two numbers.
constexpr std::array over_lines{find_ihi_number, find_medicare_number, find_nhs_number};

template <std::size_t n>
Found first_found(const std::array<Found (*)(const NumberSpot&), n>& detectors,
                  const NumberSpot& spot) {
  for (const auto detector : detectors) {
    if (auto found = detector(spot)) return found;
  }
  return std::nullopt;
}

Found find_number(std::string_view text, std::size_t at, const Packs& packs) {
  const NumberSpot spot{text, NumberGroups(text, at), packs};
  if (auto found = first_found(number_detectors, spot)) return found;
  const NumberSpot broken{text, NumberGroups(text, at, LineEnds::join), packs};
  if (broken.groups.count() == spot.groups.count()) return std::nullopt;
  return first_found(over_lines, broken);
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

std::vector<Identifier> find_in_plain_text(std::string_view text, const Packs& packs) {
  static constexpr std::array<bool, 256> anchors = make_anchors();
  std::vector<Identifier> identifiers;
  for (std::size_t at = 0; at < text.size();) {
    if (!anchors[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    const bool number = is_digit(text[at]);
    const Found found = number            ? find_number(text, at, packs)
                        : text[at] == '@' ? find_e_mail_address(text, at)
                                          : find_personal_name(text, at);
    at = number ? end_of_run(text, at) : at + 1;
    if (!found) continue;
    while (!identifiers.empty() && identifiers.back().end > found->begin) identifiers.pop_back();
    identifiers.push_back(*found);
    at = std::max(at, found->end);
  }
  return identifiers;
}

}  // namespace

std::vector<Identifier> find_identifiers(std::string_view text, const Packs& packs) {
  if (!has_escapes(text)) return find_in_plain_text(text, packs);
  const Unescaped plain = unescape(text);
  std::vector<Identifier> identifiers = find_in_plain_text(plain.text, packs);
  for (Identifier& found : identifiers) {
    found.begin = plain.origin[found.begin];
    found.end = plain.origin[found.end];
  }
  return identifiers;
}

}  // namespace cop
