#include "cop/identifiers/identifier.hpp"

#include <algorithm>
#include <array>

#include "cop/identifiers/country.hpp"

namespace cop {
namespace {

struct KindWords {
  std::string_view rule, noun;
};

/// In the order of IdentifierKind.
constexpr std::array<KindWords, identifier_kinds> words{{
    {"medicare-number", "a Medicare number"},
    {"ihi-number", "an Individual Healthcare Identifier (IHI)"},
    {"dva-number", "a veteran's (DVA) file number"},
    {"nhs-number", "an NHS number"},
    {"nhi-number", "an NHI number"},
    {"social-security-number", "a US social security number"},
    {"health-card-number", "a Canadian health card number"},
    {"record-number", "a hospital or medical record number"},
    {"date-of-birth", "a date of birth"},
    {"phone-number", "a phone number"},
    {"e-mail-address", "an e-mail address"},
    {"street-address", "a street address"},
    {"personal-name", "the name of a person"},
    {"high-age", "an age over 89"},
}};

}  // namespace

std::string_view rule_of(IdentifierKind kind) { return words[static_cast<std::size_t>(kind)].rule; }

std::string_view noun_of(IdentifierKind kind) { return words[static_cast<std::size_t>(kind)].noun; }

Packs packs_of(std::string_view jurisdiction) {
  if (!jurisdiction.empty() && !is_country(jurisdiction)) return all_packs;
  const auto is = [&](std::string_view code) {
    return std::equal(code.begin(), code.end(), jurisdiction.begin(), jurisdiction.end(),
                      [](char a, char b) { return a == b || a == (b & ~0x20); });
  };
  Packs packs;
  packs.au = jurisdiction.empty() || is("AU");
  packs.gb = is("GB") || is("UK");
  packs.nz = is("NZ");
  packs.us = is("US");
  return packs;
}

}  // namespace cop
