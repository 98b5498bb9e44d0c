#include "cop/io/plain_bytes.hpp"

namespace cop {
namespace {

/// Compilers make vector instructions of a loop of this length.
constexpr std::size_t stride = 32;

constexpr unsigned char is_odd(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return static_cast<unsigned char>((byte < 0x20 || byte > 0x7E) && byte != '\n');
}

bool holds_odd_byte(const char* bytes) {
  unsigned char odd = 0;
  for (std::size_t i = 0; i < stride; ++i) odd |= is_odd(bytes[i]);
  return odd != 0;
}

}  // namespace

std::size_t count_plain_bytes(std::string_view text) {
  std::size_t at = 0;
  while (at + stride <= text.size() && !holds_odd_byte(text.data() + at)) at += stride;
  while (at < text.size() && is_odd(text[at]) == 0) ++at;
  return at;
}

}  // namespace cop
