#pragma once

#include <string>

namespace cop::app {

class Session;

/// The bytes of a file that was named behind a flag, or of stdin for `-`. Throws UsageError where
/// there is nothing, and Error where it cannot be read.
std::string bytes_given(const char* flag, const std::string& file, Session& session);

/// How messages call that file.
std::string name_given(const std::string& file);

}  // namespace cop::app
