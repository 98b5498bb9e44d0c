#pragma once

#include <optional>
#include <string_view>

#include "cop/identifiers/identifier.hpp"
#include "cop/identifiers/number_groups.hpp"

namespace cop {

/// A digit where a number begins, for the detectors that look for an identifier there. Each looks
/// at a bounded stretch around it, so that a scan is linear.
struct NumberSpot {
  std::string_view text;
  NumberGroups groups;
  Packs packs;

  [[nodiscard]] std::size_t begin() const { return groups.begin(); }
};

using Found = std::optional<Identifier>;

Found find_medicare_number(const NumberSpot& spot);
Found find_ihi_number(const NumberSpot& spot);
Found find_dva_number(const NumberSpot& spot);
Found find_nhs_number(const NumberSpot& spot);
Found find_nhi_number(const NumberSpot& spot);
Found find_social_security_number(const NumberSpot& spot);
Found find_health_card_number(const NumberSpot& spot);
Found find_record_number(const NumberSpot& spot);
Found find_date_of_birth(const NumberSpot& spot);
Found find_run_on_date_of_birth(const NumberSpot& spot);
Found find_phone_number(const NumberSpot& spot);
Found find_phone_number_with_bracket(const NumberSpot& spot);
Found find_street_address(const NumberSpot& spot);
Found find_high_age(const NumberSpot& spot);

/// Whether a word for a birthday can stand near the number, wherever the date around it begins and
/// ends: most lines lack a letter of all those words.
bool may_be_birthday(std::string_view text, std::size_t number);
/// Whether words make a birthday of the date that stands there as `2026-03-12`.
bool is_birthday(std::string_view text, std::size_t iso_date);

/// Behind the number that begins with the digit, where it surely is no identifier; else the digit.
/// Most numbers are so few digits alone, or dates.
std::size_t behind_plain_number(std::string_view text, std::size_t digit);
/// The surest identifier in the number that begins with the digit, by all detectors above.
Found find_number(std::string_view text, std::size_t digit, const Packs& packs);
/// At the byte of an `@`.
Found find_e_mail_address(std::string_view text, std::size_t at_sign);
/// At the byte of an `M`.
Found find_personal_name(std::string_view text, std::size_t title);

}  // namespace cop
