#include "cop/io/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

using namespace std::string_view_literals;

/// Whether no pair of bytes has its zero in one half, and at least two thirds have it in the other.
bool has_pairs_with_one_zero(std::string_view bytes) {
  constexpr std::size_t looked_at = 2048;
  const std::size_t end = std::min(bytes.size(), looked_at) & ~std::size_t{1};
  if (bytes.substr(0, end).find('\0') == bytes.npos) return false;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < end; ++at) zeros[at % 2] += bytes[at] == '\0' ? 1U : 0U;
  const auto [fewer, more] = std::minmax(zeros[0], zeros[1]);
  return end >= 4 && fewer == 0 && more * 3 >= end;
}

}  // namespace

bool is_utf32(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv);
}

bool is_utf16(std::string_view bytes) {
  const bool marked = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
  return (marked && !is_utf32(bytes)) || has_pairs_with_one_zero(bytes);
}

bool is_windows_1252(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const CodePoint c = decode_front(bytes.substr(at));
    if (c.bytes > 1) return false;
    if (c.value == CodePoint::invalid && windows_1252_character(bytes[at]).empty()) return false;
  }
  return true;
}

std::string windows_1252_character(char byte) {
  constexpr std::array<std::string_view, 32> from_80{
      "€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
      "",  "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};
  const auto value = static_cast<unsigned char>(byte);
  if (value < 0x80) return {};
  if (value < 0xA0) return std::string(from_80[value - 0x80U]);
  const char first = value < 0xC0 ? '\xC2' : '\xC3';
  return {first, static_cast<char>(0x80U | (value & 0x3FU))};
}

}  // namespace cop
