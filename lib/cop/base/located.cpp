#include "cop/base/located.hpp"

namespace cop {

const Located<std::string>& Text::nothing() {
  static const Located<std::string> none;
  return none;
}

}  // namespace cop
