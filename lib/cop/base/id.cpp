#include "cop/base/id.hpp"

#include <algorithm>
#include <array>

#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

constexpr bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr std::size_t bytes = 256;

/// For each byte whether it may stand in an id.
constexpr std::array<bool, bytes> id_bytes() {
  std::array<bool, bytes> stands{};
  for (std::size_t byte = 0; byte < bytes; ++byte) {
    stands[byte] = byte == '-' || is_letter_or_digit(static_cast<char>(byte));
  }
  return stands;
}

constexpr std::array<bool, bytes> stands_in_id = id_bytes();

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && is_letter_or_digit(text.front()) &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return stands_in_id[static_cast<unsigned char>(c)]; });
}

std::string id_from(std::string_view text) {
  std::string id;
  for (const char raw : text) {
    const char c = small_letter(raw);
    if (is_letter_or_digit(c)) {
      id += c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  id.resize(std::min(id.size(), longest_id));
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

}  // namespace cop
