// yaml_cpp_floor read|parse|load FOLDER: reads every file of a project, or of every project in the
// folder, and gives it, with `parse`, to yaml-cpp's parser with a handler that does nothing (no
// program that stands on yaml-cpp can be faster) or, with `load`, to YAML::Load, as simple programs
// do.

#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include <fmt/core.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/node/node.h>
#include <yaml-cpp/node/parse.h>
#include <yaml-cpp/parser.h>

#include "project_folders.hpp"

namespace {

namespace fs = std::filesystem;

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

void parse(const std::string& text) {
  std::istringstream stream(text);
  YAML::Parser parser(stream);
  Nothing nothing;
  while (parser.HandleNextDocument(nothing)) {
  }
}

std::size_t take(const fs::path& path, std::string_view what) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (what == "parse") parse(text);
  if (what == "load") (void)YAML::Load(text);
  return text.size();
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    fmt::print(stderr, "usage: yaml_cpp_floor read|parse|load FOLDER\n");
    return 2;
  }
  std::size_t bytes = 0;
  for (const auto& folder : bench::project_folders(arguments[2])) {
    for (const auto& path : bench::project_files(folder)) bytes += take(path, arguments[1]);
  }
  fmt::print("{} bytes\n", bytes);
} catch (const std::exception& error) {
  fmt::print(stderr, "yaml_cpp_floor: {}\n", error.what());
  return 3;
}
