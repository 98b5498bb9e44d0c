#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cop {

/// 16 bytes looked at one after the other. The answer to a question has a bit for each of them; the
/// lowest stands for the first.
class BytesOneByOne {
 public:
  using Answer = std::uint32_t;

  explicit BytesOneByOne(const char* bytes) : bytes_(bytes) {}

  [[nodiscard]] Answer equal_to(char c) const {
    return answer([c](char byte) { return byte == c; });
  }
  /// The first and the last one are ASCII.
  [[nodiscard]] Answer within(char first, char last) const {
    return answer([=](char byte) { return byte >= first && byte <= last; });
  }
  /// A small or a capital letter, given as the small one.
  [[nodiscard]] Answer letter(char small) const {
    return answer([small](char byte) { return (byte | case_bit) == small; });
  }
  static std::uint32_t bits(Answer answer) { return answer; }

  static constexpr char case_bit = 'a' - 'A';

 private:
  template <class Predicate>
  [[nodiscard]] Answer answer(Predicate is_one) const {
    Answer found = 0;
    for (std::size_t i = 0; i < 16; ++i) found |= Answer{is_one(bytes_[i])} << i;
    return found;
  }

  const char* bytes_;
};

#ifdef __SSE2__

/// The same by instructions that every x86-64 knows, for all of them at once.
class BytesAtOnce {
 public:
  class Answer {
   public:
    explicit Answer(__m128i found) : found_(found) {}
    friend Answer operator|(Answer a, Answer b) { return Answer(_mm_or_si128(a.found_, b.found_)); }
    friend Answer operator&(Answer a, Answer b) {
      return Answer(_mm_and_si128(a.found_, b.found_));
    }
    [[nodiscard]] std::uint32_t bits() const {
      return static_cast<std::uint32_t>(_mm_movemask_epi8(found_));
    }

   private:
    __m128i found_;
  };

  explicit BytesAtOnce(const char* bytes)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  [[nodiscard]] Answer equal_to(char c) const {
    return Answer(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)));
  }
  /// Moves the last one to the greatest of the numbers with a sign, and so all above it below 0.
  [[nodiscard]] Answer within(char first, char last) const {
    const auto shift = static_cast<char>(0x7F - last);
    const auto below_first = static_cast<char>(first + shift - 1);
    const __m128i moved = _mm_add_epi8(bytes_, _mm_set1_epi8(shift));
    return Answer(_mm_cmpgt_epi8(moved, _mm_set1_epi8(below_first)));
  }
  [[nodiscard]] Answer letter(char small) const {
    const __m128i case_bit = _mm_set1_epi8(BytesOneByOne::case_bit);
    return Answer(_mm_cmpeq_epi8(_mm_or_si128(bytes_, case_bit), _mm_set1_epi8(small)));
  }
  static std::uint32_t bits(Answer answer) { return answer.bits(); }

 private:
  __m128i bytes_;
};
using SixteenBytes = BytesAtOnce;

#else

using SixteenBytes = BytesOneByOne;

#endif

/// 32 or 64 bytes in a row, and a bit for each of them; the lowest stands for the first. A question
/// is asked of 16 bytes and says what is looked for in them.
template <std::size_t width, class Part = SixteenBytes>
class ByteRow {
 public:
  static_assert(width == 32 || width == 64);
  static constexpr std::size_t size = width;
  using Bits = std::conditional_t<width == 32, std::uint32_t, std::uint64_t>;

  explicit ByteRow(const char* bytes) : ByteRow(bytes, Parts()) {}

  template <class Question>
  [[nodiscard]] Bits where(Question question) const {
    return where(question, Parts());
  }
  [[nodiscard]] Bits equal_to(char c) const {
    return where([c](const Part& bytes) { return bytes.equal_to(c); });
  }
  /// Whether it is true of any or all bytes, found out sooner than of which.
  template <class Question>
  [[nodiscard]] bool any(Question question) const {
    return any(question, Parts());
  }
  template <class Question>
  [[nodiscard]] bool all(Question question) const {
    return all(question, Parts());
  }

 private:
  using Parts = std::make_index_sequence<width / 16>;

  template <std::size_t... n>
  ByteRow(const char* bytes, std::index_sequence<n...>) : parts_{Part(bytes + 16 * n)...} {}

  template <class Question, std::size_t... n>
  [[nodiscard]] Bits where(Question question, std::index_sequence<n...>) const {
    return ((Bits{Part::bits(question(parts_[n]))} << (16 * n)) | ...);
  }
  template <class Question, std::size_t... n>
  [[nodiscard]] bool any(Question question, std::index_sequence<n...>) const {
    return Part::bits((question(parts_[n]) | ...)) != 0;
  }
  template <class Question, std::size_t... n>
  [[nodiscard]] bool all(Question question, std::index_sequence<n...>) const {
    return Part::bits((question(parts_[n]) & ...)) == 0xFFFF;
  }

  std::array<Part, width / 16> parts_;
};

}  // namespace cop
