#pragma once

#include <string>

namespace cop {

/// The name of a temporary file that must not outlive the run. It is removed when this goes, and
/// when SIGINT, SIGTERM or SIGHUP ends the program; the signal then does what it would have done.
/// There is at most one at a time.
class UnfinishedFile {
 public:
  explicit UnfinishedFile(std::string path);
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;
  ~UnfinishedFile();

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace cop
