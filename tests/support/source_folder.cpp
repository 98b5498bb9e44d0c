#include "support/source_folder.hpp"

namespace cop::test {

std::string source_folder() { return COP_SOURCE_DIR; }

}  // namespace cop::test
