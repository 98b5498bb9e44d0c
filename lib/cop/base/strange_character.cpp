#include "cop/base/strange_character.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

struct Range {
  char32_t first;
  char32_t last;
  const char* name;
  bool is_space = false;
};

/// After the charts of the Unicode Standard (https://www.unicode.org/charts/).
constexpr std::array ranges{
    Range{0x00A0, 0x00A0, "a no-break space", true},
    Range{0x00AD, 0x00AD, "an invisible hyphen"},
    Range{0x0370, 0x03FF, "a Greek letter"},
    Range{0x0400, 0x052F, "a Cyrillic letter"},
    Range{0x2000, 0x200A, "a space of another width", true},
    Range{0x200B, 0x200F, "an invisible sign"},
    Range{0x2010, 0x2015, "a dash that is not on the keyboard"},
    Range{0x202A, 0x202E, "an invisible sign"},
    Range{0x202F, 0x202F, "a no-break space", true},
    Range{0x205F, 0x205F, "a space of another width", true},
    Range{0x2060, 0x206F, "an invisible sign"},
    Range{0x2212, 0x2212, "a minus that is not on the keyboard"},
    Range{0x3000, 0x3000, "a space of another width", true},
    Range{0xFF01, 0xFF5E, "a wide form of a sign"},
};

}  // namespace

std::optional<StrangeCharacter> find_strange_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_front(text.substr(at));
    const auto* const range = std::find_if(ranges.begin(), ranges.end(), [&](const Range& r) {
      return c.value >= r.first && c.value <= r.last;
    });
    if (range != ranges.end()) {
      return StrangeCharacter{
          fmt::format("{} (U+{:04X})", range->name, static_cast<unsigned>(c.value)),
          range->is_space, at};
    }
    at += c.bytes;
  }
  return std::nullopt;
}

std::string advice_on_strange(std::string_view text, std::string advice) {
  const auto found = find_strange_character(text);
  return found ? fmt::format("{} stands in it: {}", found->name, advice) : advice;
}

}  // namespace cop
