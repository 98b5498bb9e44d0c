// Any text searched for identifiers: what is found lies in the text, in order and without overlaps,
// and masking keeps the number of lines and characters.

#include "cop/identifiers/find_identifiers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  std::size_t last_end = 0;
  for (const cop::Identifier& one : cop::find_identifiers(text, cop::all_packs)) {
    require(last_end <= one.begin && one.begin < one.end && one.end <= size);
    last_end = one.end;
  }
  const std::string masked = cop::mask_identifiers(text);
  require(cop::count_code_points(masked) == cop::count_code_points(text));
  require(std::count(masked.begin(), masked.end(), '\n') ==
          std::count(text.begin(), text.end(), '\n'));
  return 0;
}
