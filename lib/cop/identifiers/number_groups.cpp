#include "cop/identifiers/number_groups.hpp"

#include <algorithm>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"

namespace cop {
namespace {

/// Longer than any identifier: so many digits in a row are measured no further.
constexpr std::size_t longest = 24;

std::size_t end_of_digits(std::string_view text, std::size_t begin) {
  const std::size_t limit = std::min(text.size(), begin + longest);
  std::size_t end = begin;
  while (end < limit && is_digit(text[end])) ++end;
  return end;
}

/// How many bytes of a joining sign stand here; 0 when there is none. Besides the ASCII ones: the
/// no-break space and the spaces, hyphens and dashes of U+2000 to U+2015, and U+202F.
std::size_t joint_length(std::string_view text, std::size_t byte) {
  switch (at(text, byte)) {
    case ' ': return at(text, byte + 1) == ' ' ? 2 : 1;
    case '-': return 1;
    case '\xC2': return at(text, byte + 1) == '\xA0' ? 2 : 0;
    case '\xE2': {
      if (at(text, byte + 1) != '\x80') return 0;
      const auto last = static_cast<unsigned char>(at(text, byte + 2));
      return last <= 0x8A || (last >= 0x90 && last <= 0x95) || last == 0xAF ? 3 : 0;
    }
    default: return 0;
  }
}

/// How many bytes of a line end and the indent of the next line join the number that begins at the
/// first byte to the digits behind them; 0 when they do not.
std::size_t line_end_length(std::string_view text, std::size_t begin, std::size_t byte) {
  constexpr std::size_t deepest = 80;
  std::size_t end = byte;
  if (at(text, end) == '\r') ++end;
  if (at(text, end++) != '\n') return 0;
  while (end - byte < deepest && at(text, end) == ' ') ++end;
  if (!is_digit(at(text, end))) return 0;
  const std::string_view line = line_before(text, begin, near_by);
  return std::any_of(line.begin(), line.end(), is_letter) ? end - byte : 0;
}

bool ends_with_iso_date(std::string_view text) {
  if (text.size() < 10) return false;
  text.remove_prefix(text.size() - 10);
  constexpr std::string_view shape = "0000-00-00";
  return std::equal(text.begin(), text.end(), shape.begin(),
                    [](char c, char s) { return s == '0' ? is_digit(c) : c == s; });
}

}  // namespace

NumberGroups::NumberGroups(std::string_view text, std::size_t begin, LineEnds ends) : text_(text) {
  bool may_break = ends == LineEnds::join;
  for (std::size_t start = begin; count_ < groups_.size();) {
    const std::size_t end = end_of_digits(text, start);
    groups_[count_++] = {start, end};
    digit_count_ += end - start;
    std::size_t joint = joint_length(text, end);
    if (joint == 0 && may_break) {
      joint = line_end_length(text, begin, end);
      may_break = false;
    }
    if (joint == 0 || !is_digit(at(text, end + joint))) break;
    start = end + joint;
  }
}

bool NumberGroups::begins_alone() const {
  const char previous = before(text_, begin());
  if (is_letter(previous)) return is_glued_to_name(text_, begin());
  if (is_digit(previous) || previous == '+') return false;
  const bool digit_before = begin() > 1 && is_digit(text_[begin() - 2]);
  if (previous == '.') return !digit_before;
  return previous != '-' || !digit_before || ends_with_iso_date(text_.substr(0, begin() - 1));
}

bool NumberGroups::ends_alone(std::size_t n) const {
  const char next = at(text_, end(n));
  if (is_alphanumeric(next) || next == '%' || next == '@') return false;
  if (!is_digit(at(text_, end(n) + 1))) return true;
  if (next == '.') return false;
  // A hyphen and more digits go on with the number, unless a letter makes them a word of their own,
  // such as the random end of a log's name.
  return next != '-' || is_letter(at(text_, end_of_digits(text_, end(n) + 1)));
}

bool NumberGroups::goes_on_in_next_line() const {
  return line_end_length(text_, begin(), end(count_)) > 0;
}

bool NumberGroups::have_shape(std::initializer_list<std::size_t> lengths) const {
  if (lengths.size() > count_) return false;
  std::size_t group = 0;
  for (const std::size_t wanted : lengths) {
    if (length(group++) != wanted) return false;
  }
  return begins_alone() && ends_alone(lengths.size());
}

std::size_t NumberGroups::groups_with(std::size_t digits) const {
  std::size_t sum = 0;
  for (std::size_t n = 1; n <= count_ && sum < digits; ++n) {
    sum += length(n - 1);
    if (sum == digits) return begins_alone() && ends_alone(n) ? n : 0;
  }
  return 0;
}

std::string NumberGroups::digits(std::size_t n) const {
  std::string digits;
  for (std::size_t i = 0; i < n; ++i) digits += text_.substr(groups_[i].begin, length(i));
  return digits;
}

}  // namespace cop
