#include "cop/io/line_marks.hpp"

#include <algorithm>
#include <limits>

namespace cop {
namespace {

constexpr std::size_t unknown = std::numeric_limits<std::size_t>::max();

/// Notes the first of some bits, unless there was one before.
void note(std::size_t& place, std::size_t at, ByteBits bits) {
  if (place == unknown && bits != 0) place = at + lowest(bits);
}

}  // namespace

void mark_long_line(const char* line, LineMarks& marks) {
  // The last byte of a block is the first one of the next, so that each pair is in one of them.
  constexpr std::size_t step = ByteBlock::size - 1;
  marks = {0, unknown, unknown, unknown};
  for (std::size_t at = 0; marks.end == unknown; at += step) {
    const LineBits bits{ByteBlock(line + at)};
    if (marks.indent == at) marks.indent += std::min(lowest(~bits.blanks), step);
    const bool is_first = marks.colon == unknown;
    note(marks.colon, at, bits.colons);
    note(marks.other_sign, at,
         (is_first ? without_lowest(bits.colons) : bits.colons) | bits.comments);
    note(marks.end, at, bits.ends);
  }
  marks.colon = std::min(marks.colon, marks.end);
  marks.other_sign = std::min(marks.other_sign, marks.end);
}

}  // namespace cop
