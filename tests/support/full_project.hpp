#pragma once

#include <vector>

#include "support/temporary_folder.hpp"

namespace cop::test {

/// The files of tests/full_project, a project that uses every key of the format once.
std::vector<TextFile> full_project();

}  // namespace cop::test
