#pragma once

#include <string>

namespace cop {

/// Throws the Error that says which file cannot be written, why and what to do; `code` is the
/// system's number for the reason (errno, or GetLastError on Windows).
[[noreturn]] void fail_to_write(const std::string& path, int code);

/// As fail_to_write, of a file that cannot be deleted.
[[noreturn]] void fail_to_delete(const std::string& path, int code);

/// As fail_to_write where the new text already stands in its place, but may be gone after a power
/// cut.
[[noreturn]] void fail_to_confirm(const std::string& path, int code);

}  // namespace cop
