#include "cop/identifiers/number_groups.hpp"

#include <algorithm>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"

namespace cop {
namespace {

bool ends_with_iso_date(std::string_view text) {
  return text.size() >= iso_date_length &&
         begins_with_iso_date(text.substr(text.size() - iso_date_length));
}

}  // namespace

bool begins_with_iso_date(std::string_view text) {
  const auto two_digits = [&](std::size_t i) { return is_digit(text[i]) && is_digit(text[i + 1]); };
  return text.size() >= iso_date_length && text[4] == '-' && text[7] == '-' && two_digits(0) &&
         two_digits(2) && two_digits(5) && two_digits(8);
}

// Besides the ASCII ones: the no-break space, the soft hyphen, the spaces, joiners, hyphens and
// dashes of U+2000 to U+2015, and U+202F.
std::size_t joint_length(std::string_view text, std::size_t byte) {
  switch (at(text, byte)) {
    case ' ': return at(text, byte + 1) == ' ' ? 2 : 1;
    case '\t':
    case '-': return 1;
    case '\xC2': {
      const char last = at(text, byte + 1);
      return last == '\xA0' || last == '\xAD' ? 2 : 0;
    }
    case '\xE2': {
      if (at(text, byte + 1) != '\x80') return 0;
      const auto last = static_cast<unsigned char>(at(text, byte + 2));
      return last <= 0x8D || (last >= 0x90 && last <= 0x95) || last == 0xAF ? 3 : 0;
    }
    default: return 0;
  }
}

std::size_t line_end_to_digits(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t deepest = 80;
  std::size_t next = end;
  if (at(text, next) == '\r') ++next;
  if (at(text, next++) != '\n') return 0;
  while (next - end < deepest && at(text, next) == ' ') ++next;
  if (!is_digit(at(text, next))) return 0;
  const std::string_view line = line_before(text, begin, near_by);
  return std::any_of(line.begin(), line.end(), is_letter) ? next - end : 0;
}

bool goes_on_from_digits(std::string_view text, std::size_t hyphen) {
  return is_digit(before(text, hyphen)) && !ends_with_iso_date(text.substr(0, hyphen));
}

NumberGroups::NumberGroups(std::string_view text, std::size_t begin, LineEnds ends) : text_(text) {
  bool may_break = ends == LineEnds::join;
  for (std::size_t start = begin; count_ < groups_.size();) {
    const std::size_t end = end_of_digits(text, start);
    groups_[count_++] = {start, end};
    digit_count_ += end - start;
    std::size_t joint = joint_to_digits(text, end);
    if (joint == 0 && may_break) {
      joint = line_end_to_digits(text, begin, end);
      may_break = false;
    }
    if (joint == 0) break;
    start = end + joint;
  }
}

bool NumberGroups::begins_alone() const {
  const char previous = before(text_, begin());
  if (is_letter(previous)) return is_glued_to_name(text_, begin());
  if (is_digit(previous) || previous == '+') return false;
  if (previous == '.') return begin() < 2 || !is_digit(text_[begin() - 2]);
  return !goes_on_from_hyphen(text_, begin());
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
