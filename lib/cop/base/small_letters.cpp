#include "cop/base/small_letters.hpp"

#include <algorithm>

namespace cop {

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), small_letter);
  return small;
}

}  // namespace cop
