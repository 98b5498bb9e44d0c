// readall FOLDER: reads all .yaml files of a project, or of every project in the folder, and throws
// their bytes away. It does nothing that a program which reads them could leave out: names from the
// listing, no status of any file, one buffer, one read for a file that fits. R in the table of
// goals.

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include <fmt/core.h>

namespace {

class Reader {
 public:
  /// Reads the project in the folder and closes it; false when there is none.
  bool project(int folder) {
    const int charter = openat(folder, "cop.yaml", O_RDONLY | O_CLOEXEC);
    if (charter < 0) return false;
    close(charter);
    const int cycles = openat(folder, "cycles", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    files(folder);
    if (cycles >= 0) files(cycles);
    return true;
  }

  void network(int folder) {
    for_each_name(folder, [&](int open_folder, const dirent& entry) {
      if (entry.d_type != DT_DIR || entry.d_name[0] == '.') return;
      const int below = openat(open_folder, entry.d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
      if (below < 0) throw std::runtime_error(entry.d_name);
      if (!project(below)) close(below);
    });
  }

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  template <class Do>
  static void for_each_name(int folder, Do todo) {
    DIR* const listing = fdopendir(folder);
    if (listing == nullptr) throw std::runtime_error(std::strerror(errno));
    while (const dirent* entry = readdir(listing)) todo(dirfd(listing), *entry);
    closedir(listing);
  }

  void files(int folder) {
    for_each_name(folder, [&](int open_folder, const dirent& entry) {
      if (std::string_view(entry.d_name).ends_with(".yaml")) file(open_folder, entry.d_name);
    });
  }

  void file(int folder, const char* name) {
    const int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    if (file < 0) throw std::runtime_error(name);
    ssize_t got = read(file, buffer_.data(), buffer_.size());
    bytes_ += static_cast<std::size_t>(got);
    while (got == static_cast<ssize_t>(buffer_.size())) {
      got = read(file, buffer_.data(), buffer_.size());
      bytes_ += static_cast<std::size_t>(got);
    }
    close(file);
  }

  static constexpr std::size_t buffer_size = 64 * 1024;
  std::vector<char> buffer_ = std::vector<char>(buffer_size);
  std::size_t bytes_ = 0;
};

}  // namespace

int main(int count, char** arguments) try {
  if (count != 2) {
    fmt::print(stderr, "usage: readall FOLDER\n");
    return 2;
  }
  const int folder = open(arguments[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) throw std::runtime_error(std::strerror(errno));
  Reader reader;
  if (!reader.project(folder)) reader.network(folder);
  fmt::print("{}\n", reader.bytes());
} catch (const std::exception& error) {
  fmt::print(stderr, "readall: {}\n", error.what());
  return 3;
}
