#include "cop/identifiers/find_identifiers.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop {
namespace {

constexpr std::size_t stride = sizeof(std::uint64_t);

/// A byte of 0x80 for each digit among the eight bytes, of 0 for the others. Adding to the low
/// seven bits of a byte sets its eighth bit from '0' on, or from behind '9' on, and never reaches
/// the next byte.
std::uint64_t digits_among(const char* bytes) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  std::uint64_t all = 0;
  std::memcpy(&all, bytes, stride);
  const std::uint64_t low = all & (each * 0x7F);
  const std::uint64_t from_0 = low + each * (0x80 - '0');
  const std::uint64_t behind_9 = low + each * (0x80 - '9' - 1);
  return (from_0 ^ behind_9) & ~all & (each * 0x80);
}

std::size_t first_byte(std::uint64_t bytes) {
  constexpr bool lowest_first = std::endian::native == std::endian::little;
  const int bit = lowest_first ? std::countr_zero(bytes) : std::countl_zero(bytes);
  return static_cast<std::size_t>(bit) / 8;
}

std::size_t next_digit(std::string_view text, std::size_t at) {
  for (; at + stride <= text.size(); at += stride) {
    const std::uint64_t digits = digits_among(text.data() + at);
    if (digits != 0) return at + first_byte(digits);
  }
  while (at < text.size() && !is_digit(text[at])) ++at;
  return at;
}

/// The places at which an identifier can be recognised, in the order of the text.
class Anchors {
 public:
  explicit Anchors(std::string_view text)
      : text_(text), digit_(next_digit(text, 0)), at_sign_(find('@', 0)), title_(find('M', 0)) {}

  /// The first one that is not before the byte; the end of the text when there is none.
  std::size_t next(std::size_t at) {
    if (digit_ < at) digit_ = next_digit(text_, at);
    if (at_sign_ < at) at_sign_ = find('@', at);
    if (title_ < at) title_ = find('M', at);
    return std::min({digit_, at_sign_, title_});
  }

 private:
  [[nodiscard]] std::size_t find(char c, std::size_t at) const {
    return std::min(text_.find(c, at), text_.size());
  }

  std::string_view text_;
  std::size_t digit_, at_sign_, title_;
};

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
