#pragma once

#include <bit>
#include <cstddef>

#include "cop/base/byte_row.hpp"

namespace cop {

/// What is looked at at once: most lines are shorter.
using ByteBlock = ByteRow<32>;
using ByteBits = ByteBlock::Bits;

/// What matters of a line of YAML, as far as it can be told without knowing what is in quotes.
/// Places count from the start of the line; what is not there is where the line ends.
struct LineMarks {
  /// How many blanks it begins with.
  std::size_t indent = 0;
  std::size_t end = 0;
  /// The first colon before a blank or the end.
  std::size_t colon = 0;
  /// The first of the other signs: a further colon of that kind, or a # behind a blank.
  std::size_t other_sign = 0;
};

/// Where the signs of a line stand in a block of its bytes.
struct LineBits {
  explicit LineBits(const ByteBlock& block)
      : ends(block.equal_to('\n')),
        blanks(block.equal_to(' ')),
        colons(block.equal_to(':') & ((blanks | ends) >> 1U)),
        comments(block.equal_to('#') & (blanks << 1U)) {}

  ByteBits ends, blanks, colons, comments;
};

/// Whole blocks of bytes are looked at: there must be as many readable bytes behind the text.
constexpr std::size_t bytes_behind_lines = ByteBlock::size;

/// mark_line for a line that may be longer than a block.
void mark_long_line(const char* line, LineMarks& marks);

constexpr std::size_t lowest(ByteBits bits) {
  return static_cast<unsigned>(std::countr_zero(bits));
}
constexpr ByteBits without_lowest(ByteBits bits) { return bits & (bits - 1); }

/// Looks once through a line that ends with `\n`.
inline void mark_line(const char* line, LineMarks& marks) {
  const LineBits bits{ByteBlock(line)};
  if (bits.ends == 0) return mark_long_line(line, marks);
  marks.indent = lowest(~bits.blanks | bits.ends);
  marks.end = lowest(bits.ends);
  marks.colon = lowest(bits.colons | bits.ends);
  marks.other_sign = lowest(without_lowest(bits.colons) | bits.comments | bits.ends);
}

}  // namespace cop
