#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/temporary_folder.hpp"

namespace cop::test {

/// What one rule finds in a project of these files on that day, "SEVERITY FILE:LINE: MESSAGE" on a
/// line each.
std::string found_by(std::string_view rule, std::vector<TextFile> files,
                     std::string_view day = "2026-04-01");

}  // namespace cop::test
