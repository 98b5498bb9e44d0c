// bare_load FOLDER: reads every .yaml file of the folder and of its cycles/ and gives it to
// yaml-cpp, nothing else: the yardstick for `cop validate`.

#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/core.h>
#include <yaml-cpp/yaml.h>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> yaml_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  return files;
}

std::size_t load(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return YAML::Load(text).size();
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 2) {
    fmt::print(stderr, "usage: bare_load FOLDER\n");
    return 2;
  }
  const fs::path folder(arguments[1]);
  std::size_t files = 0;
  std::size_t keys = 0;
  for (const auto& part : {folder, folder / "cycles"}) {
    for (const auto& path : yaml_files(part)) {
      keys += load(path);
      ++files;
    }
  }
  fmt::print("{} files, {} keys\n", files, keys);
} catch (const std::exception& error) {
  fmt::print(stderr, "bare_load: {}\n", error.what());
  return 3;
}
