#include "cop/io/private_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

#include "cop/io/descriptor.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_error.hpp"
#include "cop/io/write_file.hpp"

namespace cop {
namespace {

constexpr mode_t own_folder = 0700;
constexpr mode_t own_file = 0600;

}  // namespace

void make_private_folder(const std::string& path) {
  if (const std::string above = parent_of(path); !exists(above)) make_private_folder(above);
  if (::mkdir(path.c_str(), own_folder) == 0) return;
  if (errno != EEXIST || ::chmod(path.c_str(), own_folder) != 0) fail_to_write(path, errno);
}

void replace_private_file(const std::string& path, std::string_view bytes) {
  // Replacing keeps the mode, so the file begins empty, with the right one.
  const Descriptor made(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, own_file));
  if (!made.ok() && errno != EEXIST) fail_to_write(path, errno);
  replace_file(path, bytes);
}

}  // namespace cop
