#include "cop/io/plain_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "cop/base/byte_row.hpp"

namespace cop {
namespace {

using Row = ByteRow<64>;

constexpr auto are_plain = [](const auto& bytes) {
  return bytes.within(' ', '~') | bytes.equal_to('\n');
};

std::size_t count_in_row(const char* bytes) {
  return static_cast<std::size_t>(std::countr_one(Row(bytes).where(are_plain)));
}

}  // namespace

std::size_t count_plain_bytes(std::string_view text) {
  const std::size_t whole_rows = text.size() - text.size() % Row::size;
  std::size_t at = 0;
  for (; at < whole_rows; at += Row::size) {
    const char* bytes = text.data() + at;
    if (!Row(bytes).all(are_plain)) return at + count_in_row(bytes);
  }
  std::array<char, Row::size> rest{};
  std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
  return at + count_in_row(rest.data());
}

}  // namespace cop
