#pragma once

#include <string>

namespace cop::test {

/// The folder of this repository.
std::string source_folder();

}  // namespace cop::test
