#pragma once

#include <cstddef>
#include <string_view>

#include "cop/base/diagnostic.hpp"

namespace cop {

/// What can tell who a patient is.
enum class IdentifierKind {
  medicare,
  individual_healthcare,
  veteran,
  nhs,
  nhi,
  social_security,
  health_card,
  record,
  date_of_birth,
  phone,
  e_mail,
  street_address,
  personal_name,
  high_age
};
inline constexpr std::size_t identifier_kinds = 14;

/// The name of the rule that speaks of the kind: "medicare-number".
std::string_view rule_of(IdentifierKind kind);

/// How a message calls one: "a Medicare number".
std::string_view noun_of(IdentifierKind kind);

/// Something in a text that looks like an identifier: the bytes from `begin` up to `end`. It is an
/// error where a check digit or its form proves it, a warning where words around it speak for it,
/// and a note (a hint) where its form alone does.
struct Identifier {
  IdentifierKind kind{};
  Severity level = Severity::note;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// The countries whose identifiers are looked for at full strength.
struct Packs {
  bool au = false, gb = false, nz = false, us = false;
};
inline constexpr Packs all_packs{true, true, true, true};

/// The pack of a jurisdiction, given as ISO 3166 country code of two letters; none stands for
/// Australia, and anything else for all countries: a slip must not switch the search off.
Packs packs_of(std::string_view jurisdiction);

}  // namespace cop
