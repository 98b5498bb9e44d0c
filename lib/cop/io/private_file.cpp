#include "cop/io/private_file.hpp"

#include <cerrno>
#include <sys/stat.h>

#include "cop/io/file.hpp"
#include "cop/io/write_error.hpp"
#include "cop/io/write_file.hpp"

namespace cop {
namespace {

constexpr mode_t own_folder = 0700;

}  // namespace

void make_private_folder(const std::string& path) {
  if (const std::string above = parent_of(path); !exists(above)) make_private_folder(above);
  if (::mkdir(path.c_str(), own_folder) == 0) return;
  if (errno != EEXIST) fail_to_write(path, errno);
  if (!is_folder(path)) fail_to_write(path, ENOTDIR);
  if (::chmod(path.c_str(), own_folder) != 0) fail_to_write(path, errno);
}

void replace_private_file(const std::string& path, std::string_view bytes) {
  if (exists(path) || !create_private_file(path, bytes)) replace_file(path, bytes);
}

}  // namespace cop
