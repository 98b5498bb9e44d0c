#include "cop/io/process.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
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

void survive_size_limit() { (void)std::signal(SIGXFSZ, SIG_IGN); }

bool is_terminal(int stream) { return ::isatty(stream) == 1; }

std::string current_folder() {
  boost::system::error_code error;
  const auto folder = boost::filesystem::current_path(error);
  return error ? "/" : folder.string();
}

std::string host_name() {
  std::string name(256, '\0');
  if (::gethostname(name.data(), name.size() - 1) != 0) return "host";
  name.resize(std::strlen(name.c_str()));
  return name;
}

int process_number() { return ::getpid(); }

bool is_running(int process) { return ::kill(process, 0) == 0 || errno != ESRCH; }

}  // namespace cop
