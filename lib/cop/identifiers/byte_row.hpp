#pragma once

#include <cstddef>
#include <cstdint>

#include "cop/identifiers/characters.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cop {

/// A bit for each of 64 bytes in a row; the lowest stands for the first.
using RowBits = std::uint64_t;

/// 64 bytes looked at one after the other.
class RowOneByOne {
 public:
  static constexpr std::size_t size = 64;

  explicit RowOneByOne(const char* bytes) : bytes_(bytes) {}

  /// Digits, `@` and `M`.
  [[nodiscard]] RowBits anchors() const {
    return bits([](char c) { return is_digit(c) || c == '@' || c == 'M'; });
  }
  [[nodiscard]] RowBits line_ends() const {
    return bits([](char c) { return c == '\n'; });
  }
  /// A small or a capital letter, given as the small one.
  [[nodiscard]] RowBits letter(char small) const {
    return bits([small](char c) { return lower(c) == small; });
  }

 private:
  template <class Predicate>
  [[nodiscard]] RowBits bits(Predicate is_one) const {
    RowBits found = 0;
    for (std::size_t i = 0; i < size; ++i) found |= RowBits{is_one(bytes_[i])} << i;
    return found;
  }

  const char* bytes_;
};

#ifdef __SSE2__

/// The same by instructions that every x86-64 knows, for 16 bytes at once.
class RowAtOnce {
 public:
  static constexpr std::size_t size = 64;

  explicit RowAtOnce(const char* bytes) : bytes_(bytes) {}

  [[nodiscard]] RowBits anchors() const {
    return bits([](__m128i c) {
      // Digits become the ten least of the numbers with a sign.
      constexpr auto shift = static_cast<char>(0x80U - '0');
      constexpr auto behind_9 = static_cast<char>('9' + 1 + shift);
      const __m128i digits =
          _mm_cmplt_epi8(_mm_add_epi8(c, _mm_set1_epi8(shift)), _mm_set1_epi8(behind_9));
      return _mm_or_si128(digits, _mm_or_si128(equal(c, '@'), equal(c, 'M')));
    });
  }
  [[nodiscard]] RowBits line_ends() const {
    return bits([](__m128i c) { return equal(c, '\n'); });
  }
  [[nodiscard]] RowBits letter(char small) const {
    return bits([small](__m128i c) {
      constexpr char case_bit = 'a' - 'A';
      return equal(_mm_or_si128(c, _mm_set1_epi8(case_bit)), small);
    });
  }

 private:
  static __m128i equal(__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }

  template <class Compare>
  [[nodiscard]] RowBits bits(Compare compare) const {
    const auto part = [&](std::size_t begin) {
      const auto* bytes = reinterpret_cast<const __m128i*>(bytes_ + begin);
      const int found = _mm_movemask_epi8(compare(_mm_loadu_si128(bytes)));
      return RowBits{static_cast<unsigned>(found)} << begin;
    };
    return part(0) | part(16) | part(32) | part(48);
  }

  const char* bytes_;
};
using ByteRow = RowAtOnce;

#else

using ByteRow = RowOneByOne;

#endif

}  // namespace cop
