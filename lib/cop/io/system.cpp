#include "cop/io/system.hpp"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>

namespace cop {

std::string system_name() {
  struct utsname name {};
  if (::uname(&name) != 0) return "an unknown system";
  return std::string(name.sysname) + ' ' + name.release + ' ' + name.machine;
}

bool may_make_files(const std::string& folder) {
  return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

std::optional<std::uintmax_t> free_bytes(const std::string& path) {
  boost::system::error_code error;
  const auto space = boost::filesystem::space(path, error);
  if (error) return std::nullopt;
  return space.available;
}

void give_back_memory() {
#if defined(__GLIBC__)
  ::malloc_trim(0);
#endif
}

#ifdef RUSAGE_THREAD

bool counts_waits() { return true; }

long times_waited() {
  struct rusage used {};
  return ::getrusage(RUSAGE_THREAD, &used) == 0 ? used.ru_nvcsw : 0;
}

#else

bool counts_waits() { return false; }

long times_waited() { return 0; }

#endif

}  // namespace cop
