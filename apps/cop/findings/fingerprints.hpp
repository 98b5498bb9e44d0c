#pragma once

#include <string>
#include <vector>

#include "cop/findings/format.hpp"

namespace cop::app {

/// A name of 16 hexadecimal digits for each finding, by which a later run knows it again: made of
/// its rule, its file, where the value that it is in stands in the tree of the file, so that lines
/// above it may come and go, and eight bits of a hash of what it marks. They tell most values from
/// another one, and are too few to find a value by trying. No unusual key goes into it.
std::vector<std::string> fingerprints(const FindingsReport& report);

/// "RULE FILE FINGERPRINT" for each finding: the lines of a baseline.
std::vector<std::string> baseline_lines(const FindingsReport& report);

}  // namespace cop::app
