#pragma once

#include <functional>
#include <span>

#include "cop/base/ordered_work.hpp"
#include "cop/io/file.hpp"
#include "cop/load/project_entries.hpp"

namespace cop {

/// Reads the files, many of them ahead in other threads, and gives the bytes of each to `take` in
/// this thread and in their order. A disk or a network that is slow to answer is then asked for
/// several at once. `bytes_of` is called in any thread.
void read_ahead(std::span<const DataFile> files, const Workers& workers,
                const std::function<FileBytes(const DataFile&)>& bytes_of,
                const std::function<void(const DataFile&, FileBytes)>& take);

}  // namespace cop
