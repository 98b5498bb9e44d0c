#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "cop/identifiers/characters.hpp"

namespace cop {

/// Where the line may end between two groups: nowhere, or in running text, which an editor or a
/// program has broken there. Then a word stands before the number in its line, so that figures in a
/// column never make one number.
enum class LineEnds { part, join };

/// Longer than any identifier: so many digits in a row are measured no further.
inline constexpr std::size_t longest_digits = 24;

/// Where the digits end that begin at the byte.
inline std::size_t end_of_digits(std::string_view text, std::size_t begin) {
  const std::size_t limit = std::min(text.size(), begin + longest_digits);
  std::size_t end = begin;
  while (end < limit && is_digit(text[end])) ++end;
  return end;
}

/// How many bytes of a blank, hyphen or the like stand at the byte; 0 when there is none.
std::size_t joint_length(std::string_view text, std::size_t byte);

/// How many of them join digits that end at the byte to digits behind them; 0 when they do not.
inline std::size_t joint_to_digits(std::string_view text, std::size_t end) {
  const char c = at(text, end);
  const bool may_join = c == ' ' || c == '-' || c == '\t' || static_cast<unsigned char>(c) >= 0x80;
  const std::size_t joint = may_join ? joint_length(text, end) : 0;
  return joint > 0 && is_digit(at(text, end + joint)) ? joint : 0;
}

/// The same for a line end and the indent of the next line, within the number that begins at the
/// first byte.
std::size_t line_end_to_digits(std::string_view text, std::size_t begin, std::size_t end);

inline constexpr std::size_t iso_date_length = 10;

/// Whether the text begins with a date as `2026-03-12`.
bool begins_with_iso_date(std::string_view text);

/// Whether a hyphen joins the digit to digits before it, so that no number begins here. Behind a
/// date one does.
bool goes_on_from_digits(std::string_view text, std::size_t hyphen);
inline bool goes_on_from_hyphen(std::string_view text, std::size_t digit) {
  return before(text, digit) == '-' && goes_on_from_digits(text, digit - 1);
}

/// Digits as people write long numbers: up to five groups with a blank or two, or a hyphen, between
/// them. Nothing else joins: not a comma or a slash, so that figures in a list never make one
/// number.
class NumberGroups {
 public:
  /// The groups from the digit at `begin` on.
  NumberGroups(std::string_view text, std::size_t begin, LineEnds ends = LineEnds::part);

  [[nodiscard]] std::size_t begin() const { return groups_[0].begin; }
  /// Behind the first `n` groups.
  [[nodiscard]] std::size_t end(std::size_t n) const { return groups_[n - 1].end; }
  [[nodiscard]] std::size_t count() const { return count_; }
  /// Of all groups.
  [[nodiscard]] std::size_t digit_count() const { return digit_count_; }
  [[nodiscard]] std::size_t length(std::size_t group) const {
    return groups_[group].end - groups_[group].begin;
  }

  /// Whether the first groups have these lengths and no digit, letter or decimal point touches
  /// them, unless the letters are the name of such numbers: "Medicare2123456701".
  [[nodiscard]] bool have_shape(std::initializer_list<std::size_t> lengths) const;
  /// How many groups together have exactly this many digits and stand alone; 0 when none do.
  [[nodiscard]] std::size_t groups_with(std::size_t digits) const;
  /// The digits of the first `n` groups.
  [[nodiscard]] std::string digits(std::size_t n) const;
  [[nodiscard]] bool begins_alone() const;
  [[nodiscard]] bool ends_alone(std::size_t n) const;

 private:
  struct Group {
    std::size_t begin = 0, end = 0;
  };
  std::string_view text_;
  std::array<Group, 5> groups_{};
  std::size_t count_ = 0;
  std::size_t digit_count_ = 0;
};

}  // namespace cop
