#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace cop {

/// The operating system, its version and the kind of processor: "Linux 6.1 x86_64".
std::string system_name();

/// Whether files can be made in the folder, found out without making one. A quota or a share that
/// says more than it allows is not seen.
bool may_make_files(const std::string& folder);

/// The room that is left for this user where the path lies, in bytes; nothing where it cannot be
/// told.
std::optional<std::uintmax_t> free_bytes(const std::string& path);

/// Gives memory back to the system that is not needed any more: what threads that have ended took
/// would else stay. Does nothing where the system's library has no such request.
void give_back_memory();

/// Whether this system counts how often a thread waits.
bool counts_waits();

/// How often the calling thread has waited for a disk, a network or another thread so far; 0 where
/// it is not counted.
long times_waited();

}  // namespace cop
