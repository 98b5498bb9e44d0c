#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace cop {

/// Where the line may end between two groups: nowhere, or in running text, which an editor or a
/// program has broken there. Then a word stands before the number in its line, so that figures in a
/// column never make one number.
enum class LineEnds { part, join };

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
  /// Whether joined line ends (see above) would make it longer.
  [[nodiscard]] bool goes_on_in_next_line() const;

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
