#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/base/diagnostic.hpp"

namespace cop::test {

/// The text of a file with the edits of a fix made.
std::string fixed(std::string_view text, const std::vector<TextEdit>& fix);

}  // namespace cop::test
