#include "cop/report/told.hpp"

#include <algorithm>

namespace cop {

std::string told_word(const Language& say, std::string_view family, std::string_view word) {
  std::string key = std::string(family) + "_" + std::string(word);
  std::replace(key.begin(), key.end(), '-', '_');
  return say.by_key(key, word);
}

std::string told_stage(const Language& say, std::string_view stage) {
  return told_word(say, "flow_stage", stage);
}

}  // namespace cop
