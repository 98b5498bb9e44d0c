#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cop {

/// A bit for each of 32 bytes in a row; the lowest stands for the first.
using ByteBits = std::uint32_t;

/// 32 bytes looked at one after the other.
class BytesOneByOne {
 public:
  static constexpr std::size_t size = 32;

  explicit BytesOneByOne(const char* bytes) : bytes_(bytes) {}

  [[nodiscard]] ByteBits equal_to(char c) const {
    return bits([c](char byte) { return byte == c; });
  }
  /// Bytes that are neither printable ASCII nor line ends (`\n`).
  [[nodiscard]] ByteBits odd() const {
    return bits([](char byte) { return (byte < ' ' || byte > '~') && byte != '\n'; });
  }

 private:
  template <class Predicate>
  [[nodiscard]] ByteBits bits(Predicate is_one) const {
    ByteBits found = 0;
    for (std::size_t i = 0; i < size; ++i) found |= ByteBits{is_one(bytes_[i])} << i;
    return found;
  }

  const char* bytes_;
};

#ifdef __SSE2__

/// The same by instructions that every x86-64 knows, for 16 bytes at once.
class BytesAtOnce {
 public:
  static constexpr std::size_t size = 32;

  explicit BytesAtOnce(const char* bytes) : first_(load(bytes)), second_(load(bytes + size / 2)) {}

  [[nodiscard]] ByteBits equal_to(char c) const {
    const __m128i same = _mm_set1_epi8(c);
    return bits(_mm_cmpeq_epi8(first_, same), _mm_cmpeq_epi8(second_, same));
  }
  [[nodiscard]] ByteBits odd() const { return ~bits(plain(first_), plain(second_)); }

 private:
  static __m128i load(const char* bytes) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  }
  /// Moves printable ASCII to the least of the numbers with a sign, and so all else above it.
  static __m128i plain(__m128i bytes) {
    constexpr auto shift = static_cast<char>(0x80U - ' ');
    constexpr auto behind_last = static_cast<char>('~' + 1 + shift);
    const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(shift));
    const __m128i is_line_end = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'));
    return _mm_or_si128(is_line_end, _mm_cmplt_epi8(moved, _mm_set1_epi8(behind_last)));
  }
  static ByteBits bits(__m128i first, __m128i second) {
    return static_cast<ByteBits>(_mm_movemask_epi8(first)) |
           static_cast<ByteBits>(_mm_movemask_epi8(second)) << (size / 2);
  }

  __m128i first_;
  __m128i second_;
};
using ByteBlock = BytesAtOnce;

#else

using ByteBlock = BytesOneByOne;

#endif

}  // namespace cop
