#include "cop/record/given_file.hpp"

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/session.hpp"

namespace cop::app {

std::string bytes_given(const char* flag, const std::string& file, Session& session) {
  if (file == "-") {
    std::string text = session.env.in.rest();
    if (text.find_first_not_of(" \t\r\n") != text.npos) return text;
    throw UsageError(fmt::format("{} -: nothing came in on stdin; nothing was written", flag));
  }
  const std::string path = session.path(file);
  if (!exists(path)) throw UsageError(fmt::format("{}: there is no file {}", flag, shown(file)));
  if (is_folder(path)) {
    throw UsageError(fmt::format("{} takes a file, not the folder {}", flag, shown(file)));
  }
  const FileBytes bytes = read_file(path);
  if (!bytes.ok()) {
    const bool is_stream = file.starts_with("/dev/") || file.starts_with("/proc/");
    const std::string help =
        is_stream ? fmt::format("{} - takes it from stdin", flag) : std::string(bytes.help);
    throw Error(fmt::format("{}: {} ({})", shown(file), bytes.trouble, help));
  }
  return bytes.bytes;
}

std::string name_given(const std::string& file) {
  return file == "-" ? "stdin" : name_of_path(file);
}

}  // namespace cop::app
