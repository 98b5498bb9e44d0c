#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cop::test {

/// A file by its name, with `/` between folders, and what stands in it.
struct TextFile {
  std::string name;
  std::string text;
};

/// An empty folder of this test's own; it goes with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  explicit TemporaryFolder(const std::vector<TextFile>& files);
  TemporaryFolder(std::initializer_list<TextFile> files) : TemporaryFolder(std::vector(files)) {}
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::string& path() const { return path_; }
  /// The path of a name in the folder.
  [[nodiscard]] std::string path(std::string_view name) const;
  /// Writes a file, and the folders above it.
  void write(std::string_view name, std::string_view bytes) const;
  /// The bytes of a file; a test that reads a file that is not there fails with its name.
  [[nodiscard]] std::string read(std::string_view name) const;
  /// The names of everything in the folder, hidden files included, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  std::string path_;
};

}  // namespace cop::test
