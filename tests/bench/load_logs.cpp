// load_logs read|bytes|parse|yaml-cpp|load FOLDER: reads every log of the folder's cycles/ and
// checks its bytes, or parses it as well with either reader of YAML, or reads it into a CycleLog.
// Under `valgrind --tool=callgrind` the differences are the instructions of each step.

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <fmt/core.h>

#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/read_project.hpp"

namespace {

namespace fs = std::filesystem;

std::size_t take(const fs::path& path, std::string_view what) {
  std::ifstream stream(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  const cop::FileName file(path.filename().string());
  cop::Diagnostics findings;
  if (what == "load") {
    (void)cop::read_log(file, text, findings);
  } else if (what != "read") {
    cop::check_text(file, text, findings);
    if (what == "parse") (void)cop::read_yaml(file, text, findings);
    if (what == "yaml-cpp") {
      (void)cop::read_yaml(file, text, findings, cop::YamlParser::yaml_cpp);
    }
  }
  return text.size();
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    fmt::print(stderr, "usage: load_logs read|bytes|parse|yaml-cpp|load FOLDER\n");
    return 2;
  }
  std::size_t files = 0;
  std::size_t bytes = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(arguments[2]) / "cycles")) {
    bytes += take(entry.path(), arguments[1]);
    ++files;
  }
  fmt::print("{} logs, {} bytes\n", files, bytes);
} catch (const std::exception& error) {
  fmt::print(stderr, "load_logs: {}\n", error.what());
  return 3;
}
