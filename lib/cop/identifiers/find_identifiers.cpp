#include "cop/identifiers/find_identifiers.hpp"

#include <algorithm>
#include <array>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop {
namespace {

/// True for the characters at which an identifier can be recognised.
constexpr std::array<bool, 256> make_anchors() {
  std::array<bool, 256> anchors{};
  for (unsigned char c = '0'; c <= '9'; ++c) anchors[c] = true;
  anchors['@'] = anchors['M'] = true;
  return anchors;
}

std::size_t next_anchor(std::string_view text, std::size_t at) {
  static constexpr std::array<bool, 256> anchors = make_anchors();
  const auto is_anchor = [](char c) { return anchors[static_cast<unsigned char>(c)]; };
  return static_cast<std::size_t>(
      std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_anchor) -
      text.begin());
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

std::vector<Identifier> find_in_plain_text(std::string_view text, const Packs& packs) {
  std::vector<Identifier> identifiers;
  for (std::size_t at = next_anchor(text, 0); at < text.size(); at = next_anchor(text, at)) {
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
