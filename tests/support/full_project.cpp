#include "support/full_project.hpp"

#include "support/sources.hpp"

namespace cop::test {

std::vector<TextFile> full_project() {
  const std::string folder = "tests/full_project";
  std::vector<TextFile> files;
  for (const Source& source : sources_below(folder, {".yaml"})) {
    TextFile file{source.path.substr(folder.size() + 1), {}};
    for (const std::string& line : source.lines) file.text += line + '\n';
    files.push_back(std::move(file));
  }
  return files;
}

}  // namespace cop::test
