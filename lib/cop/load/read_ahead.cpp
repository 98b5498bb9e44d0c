#include "cop/load/read_ahead.hpp"

#include <algorithm>
#include <vector>

namespace cop {
namespace {

/// With fewer, threads would cost more time and memory than they save.
constexpr std::size_t fewest_to_share = 128;
/// So few that little is kept of what is read ahead, so many that threads seldom wait for another.
constexpr std::size_t shared_at_once = 8;

}  // namespace

void read_ahead(std::span<const DataFile> files, const Workers& workers,
                const std::function<FileBytes(const DataFile&)>& bytes_of,
                const std::function<void(const DataFile&, FileBytes)>& take) {
  if (files.size() < fewest_to_share || workers.most <= 1) {
    for (const DataFile& file : files) take(file, bytes_of(file));
    return;
  }
  const auto files_of = [&](std::size_t piece) {
    const std::size_t first = piece * shared_at_once;
    return files.subspan(first, std::min(shared_at_once, files.size() - first));
  };
  each_in_order<std::vector<FileBytes>>((files.size() + shared_at_once - 1) / shared_at_once,
                                        workers,
                                        [&](std::size_t piece) {
                                          std::vector<FileBytes> read;
                                          read.reserve(shared_at_once);
                                          for (const DataFile& file : files_of(piece))
                                            read.push_back(bytes_of(file));
                                          return read;
                                        },
                                        [&](std::size_t piece, std::vector<FileBytes> read) {
                                          auto bytes = read.begin();
                                          for (const DataFile& file : files_of(piece))
                                            take(file, std::move(*bytes++));
                                        });
}

}  // namespace cop
