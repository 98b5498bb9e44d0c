#include "cop/io/process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <boost/filesystem/operations.hpp>

namespace cop {

void open_missing_streams() {
  constexpr int last_stream = 2;
  int descriptor = -1;
  do {
    descriptor = ::open("/dev/null", O_RDWR);
  } while (descriptor >= 0 && descriptor <= last_stream);
  if (descriptor > last_stream) ::close(descriptor);
}

bool is_terminal(int stream) { return ::isatty(stream) == 1; }

std::string current_folder() {
  boost::system::error_code error;
  const auto folder = boost::filesystem::current_path(error);
  return error ? "/" : folder.string();
}

}  // namespace cop
