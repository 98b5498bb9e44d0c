#include "cop/identifiers/find_identifiers.hpp"

#include <algorithm>

#include "cop/identifiers/anchors.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop {
namespace {

/// Where the digits at the byte end, and those that hyphens join to them.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (is_digit(cop::at(text, at))) ++at;
  while (cop::at(text, at) == '-' && is_digit(cop::at(text, at + 1)) &&
         goes_on_from_digits(text, at)) {
    ++at;
    while (is_digit(cop::at(text, at))) ++at;
  }
  return at;
}

std::vector<Identifier> find_in_plain_text(std::string_view text, const Packs& packs) {
  std::vector<Identifier> identifiers;
  Anchors anchors(text);
  for (std::size_t at = anchors.next(0); at < text.size(); at = anchors.next(at)) {
    const bool number = is_digit(text[at]);
    if (const std::size_t behind = number ? behind_plain_number(text, at) : at; behind > at) {
      at = behind;
      continue;
    }
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
