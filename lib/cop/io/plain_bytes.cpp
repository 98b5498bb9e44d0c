#include "cop/io/plain_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "cop/io/byte_block.hpp"

namespace cop {

std::size_t count_plain_bytes(std::string_view text) {
  constexpr std::size_t step = ByteBlock::size;
  const std::size_t whole_blocks = text.size() - text.size() % step;
  std::size_t at = 0;
  for (; at < whole_blocks; at += step) {
    const ByteBits odd = ByteBlock(text.data() + at).odd();
    if (odd != 0) return at + static_cast<std::size_t>(std::countr_zero(odd));
  }
  std::array<char, step> rest{};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  return at + static_cast<std::size_t>(std::countr_zero(ByteBlock(rest.data()).odd()));
}

}  // namespace cop
