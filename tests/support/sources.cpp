#include "support/sources.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "support/source_folder.hpp"

namespace cop::test {

namespace fs = std::filesystem;

Source source(const std::string& path) {
  std::ifstream file(fs::path(source_folder()) / path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read");
  Source result{path, {}};
  for (std::string line; std::getline(file, line);) result.lines.push_back(line);
  return result;
}

std::vector<Source> sources_below(const std::string& folder,
                                  const std::vector<std::string>& endings) {
  std::vector<Source> result;
  const fs::path root(source_folder());
  if (!fs::is_directory(root / folder)) return result;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string path = entry.path().lexically_relative(root).generic_string();
    const auto ends = [&](const std::string& ending) { return path.ends_with(ending); };
    if (std::any_of(endings.begin(), endings.end(), ends)) result.push_back(source(path));
  }
  std::sort(result.begin(), result.end(),
            [](const Source& a, const Source& b) { return a.path < b.path; });
  return result;
}

std::string list_of(const std::vector<std::string>& problems) {
  std::string text;
  for (const auto& problem : problems) text += "\n  " + problem;
  return text;
}

}  // namespace cop::test
