#pragma once

#include <string>

namespace cop {
struct Project;
}

namespace cop::app {

/// Why nothing can be said of a project: its cop.yaml cannot be read, or a newer cop wrote it.
/// Empty for all others.
std::string why_unusable(const Project& project);

}  // namespace cop::app
