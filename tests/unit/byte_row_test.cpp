#include "cop/base/byte_row.hpp"

#include <random>
#include <string>

#include <doctest/doctest.h>

using cop::ByteRow;
using cop::BytesOneByOne;

namespace {

constexpr auto is_digit = [](const auto& bytes) { return bytes.within('0', '9'); };
constexpr auto is_sign = [](const auto& bytes) {
  return bytes.equal_to('@') | bytes.equal_to('\n') | bytes.within(' ', '~');
};
constexpr auto is_b = [](const auto& bytes) { return bytes.letter('b'); };

template <std::size_t size>
void check_both_ways(const std::string& text) {
  const ByteRow<size> at_once(text.data());
  const ByteRow<size, BytesOneByOne> one_by_one(text.data());
  CAPTURE(text);
  for (const char c : {'\n', ' ', ':', '#', '\x7F', '\x80', '\xFF', '\0'}) {
    CHECK(at_once.equal_to(c) == one_by_one.equal_to(c));
  }
  CHECK(at_once.where(is_digit) == one_by_one.where(is_digit));
  CHECK(at_once.where(is_sign) == one_by_one.where(is_sign));
  CHECK(at_once.where(is_b) == one_by_one.where(is_b));
  CHECK(at_once.any(is_b) == one_by_one.any(is_b));
  CHECK(at_once.all(is_digit) == one_by_one.all(is_digit));
  CHECK(at_once.all(is_sign) == one_by_one.all(is_sign));
}

}  // namespace

TEST_CASE("every byte is found where it stands in a row, and nowhere else") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    for (std::size_t place = 0; place < 64; ++place) {
      std::string text(64, c == 'a' ? 'b' : 'a');
      text[place] = c;
      CHECK(ByteRow<64>(text.data()).equal_to(c) == std::uint64_t{1} << place);
      if (place < 32) CHECK(ByteRow<32>(text.data()).equal_to(c) == std::uint32_t{1} << place);
    }
  }
}

TEST_CASE("bytes looked at all at once are the same as one after the other") {
  for (int byte = 0; byte < 256; ++byte) {
    std::string text(64, '0');
    text[static_cast<std::size_t>(byte) % 64] = static_cast<char>(byte);
    check_both_ways<32>(text);
    check_both_ways<64>(text);
    check_both_ways<64>(std::string(64, static_cast<char>(byte)));
  }
  std::mt19937 random(20261127);
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    while (text.size() < 64) text += static_cast<char>(random());
    check_both_ways<32>(text);
    check_both_ways<64>(text);
  }
}

TEST_CASE("a stretch of characters has its first and its last one, and none beside them") {
  for (const auto& [first, last] : {std::pair{'0', '9'}, {' ', '~'}, {'A', 'Z'}, {'~', '\x7F'}}) {
    for (int byte = 0; byte < 256; ++byte) {
      const std::string text(32, static_cast<char>(byte));
      CAPTURE(byte);
      const auto is_within = [from = first, to = last](const auto& bytes) {
        return bytes.within(from, to);
      };
      CHECK(ByteRow<32>(text.data()).all(is_within) == (byte >= first && byte <= last));
    }
  }
}

TEST_CASE(
    "a letter is found small and as a capital, and no sign that only looks like one in bits") {
  const std::string text = "bBdD\x02\"\xE2\xC2" + std::string(24, 'a');
  CHECK(ByteRow<32>(text.data()).where(is_b) == 3);
}

TEST_CASE("something is true of any byte if it is of one of them") {
  const std::string text(64, 'a');
  CHECK_FALSE(ByteRow<64>(text.data()).any(is_digit));
  for (std::size_t place = 0; place < 64; ++place) {
    std::string with_digit = text;
    with_digit[place] = '5';
    CHECK(ByteRow<64>(with_digit.data()).any(is_digit));
  }
}

TEST_CASE("something is true of all bytes only if it is of each of them") {
  const std::string digits(64, '7');
  CHECK(ByteRow<64>(digits.data()).all(is_digit));
  for (std::size_t place = 0; place < 64; ++place) {
    std::string text = digits;
    text[place] = 'x';
    CHECK_FALSE(ByteRow<64>(text.data()).all(is_digit));
  }
}
