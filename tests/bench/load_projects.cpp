// load_projects read|parse|load FOLDER [JOBS]: what the library does before any rule is asked, for
// a project or for every project in the folder. `load` reads whole projects: the files, the tree of
// each, the format and its structure. `parse` stops at the trees, and `read` only opens the files.
// JOBS projects (1) are worked on at once; 0 is as many as the program takes by itself.

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <fmt/core.h>

#include "cop/io/yaml.hpp"
#include "cop/load/read_project.hpp"
#include "project_folders.hpp"

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t errors_in(const std::filesystem::path& folder, std::string_view what) {
  if (what == "load") {
    return cop::count(cop::read_project(folder.string()).diagnostics, cop::Severity::error);
  }
  cop::Diagnostics found;
  for (const auto& path : bench::project_files(folder)) {
    const std::string text = bytes_of(path);
    if (what == "parse") (void)cop::read_yaml(path.filename().string(), text, found);
  }
  return found.size();
}

unsigned workers(int jobs) {
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  constexpr unsigned most = 16;
  return jobs > 0 ? static_cast<unsigned>(jobs) : std::min(most, 4 * cores + 4);
}

std::size_t work(const std::vector<std::filesystem::path>& folders, std::string_view what,
                 int jobs) {
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> errors = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < folders.size(); i = next++) {
      errors += errors_in(folders[i], what);
    }
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < workers(jobs); ++i) others.emplace_back(take);
  take();
  for (std::thread& other : others) other.join();
  return errors;
}

}  // namespace

int main(int count, char** arguments) try {
  if (count < 3 || count > 4) {
    fmt::print(stderr, "usage: load_projects read|parse|load FOLDER [JOBS]\n");
    return 2;
  }
  const auto folders = bench::project_folders(arguments[2]);
  const std::size_t errors = work(folders, arguments[1], count == 4 ? std::atoi(arguments[3]) : 1);
  fmt::print("{} projects, {} errors\n", folders.size(), errors);
  return errors == 0 ? 0 : 3;
} catch (const std::exception& error) {
  fmt::print(stderr, "load_projects: {}\n", error.what());
  return 3;
}
