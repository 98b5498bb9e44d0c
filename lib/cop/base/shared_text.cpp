#include "cop/base/shared_text.hpp"

namespace cop {

const std::string& SharedText::nothing() {
  static const std::string none;
  return none;
}

}  // namespace cop
