#pragma once

#include <string>
#include <string_view>

namespace cop {

/// What to do about a text that stands where a number is needed; `fix` is the number as it should
/// be written, where only one can be meant.
struct NumberSlip {
  std::string help;
  std::string fix{};
};

/// Whether a text is of the digits 0 to 9, at least one.
bool are_digits(std::string_view text);

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?`: what every reader of YAML takes for the same number.
bool is_plain_number(std::string_view text);

/// Explains a text that is not a plain number: a decimal comma, a unit, a leading zero and the
/// like.
NumberSlip explain_number(std::string_view text);

/// The same where a whole number is needed, so that a comma or dot before three digits can only
/// part thousands; also explains a plain number with decimals. The help is empty where there is
/// no more to say than that it must be whole.
NumberSlip explain_whole_number(std::string_view text);

}  // namespace cop
