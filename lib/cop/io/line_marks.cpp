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
  LineMarks found{0, unknown, unknown, unknown};
  for (std::size_t at = 0; found.end == unknown; at += step) {
    const LineBits bits{ByteBlock(line + at)};
    if (found.indent == at) found.indent += std::min(lowest(~bits.blanks), step);
    if ((bits.colons | bits.comments | bits.ends) == 0) continue;
    const ByteBits others = found.colon == unknown ? without_lowest(bits.colons) : bits.colons;
    note(found.colon, at, bits.colons);
    note(found.other_sign, at, others | bits.comments);
    note(found.end, at, bits.ends);
  }
  found.colon = std::min(found.colon, found.end);
  found.other_sign = std::min(found.other_sign, found.end);
  marks = found;
}

}  // namespace cop
