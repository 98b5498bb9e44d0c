// parse_floor read|parse|load FOLDER: reads every .yaml file of the folder and of its cycles/ and
// gives it, with `parse`, to yaml-cpp's parser with a handler that does nothing (no program that
// stands on yaml-cpp can be faster) or, with `load`, to YAML::Load, as simple programs do.

#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/node/node.h>
#include <yaml-cpp/node/parse.h>
#include <yaml-cpp/parser.h>

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

std::vector<fs::path> yaml_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  return files;
}

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
    fmt::print(stderr, "usage: parse_floor read|parse|load FOLDER\n");
    return 2;
  }
  const fs::path folder(arguments[2]);
  std::size_t bytes = 0;
  for (const auto& part : {folder, folder / "cycles"}) {
    for (const auto& path : yaml_files(part)) bytes += take(path, arguments[1]);
  }
  fmt::print("{} bytes\n", bytes);
} catch (const std::exception& error) {
  fmt::print(stderr, "parse_floor: {}\n", error.what());
  return 3;
}
