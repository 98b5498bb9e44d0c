#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "cop/load/read_project.hpp"

namespace cop::app {

/// A project and all that was found in it, sorted by place. Of its logs no more is kept than the
/// rules ask for when all are read, so that even thousands of them need little memory.
class CheckedProject {
 public:
  /// Reads and checks the project in the folder on a day. Throws Error as read_project does.
  CheckedProject(const std::string& folder, Date today, const ReadBy& by = {});

  [[nodiscard]] const Project& project() const { return loaded_.project; }
  [[nodiscard]] Diagnostics& findings() { return loaded_.diagnostics; }

  /// Reads the texts again that the findings point into. A file that was changed in the meantime
  /// stays without.
  void fetch_texts();

 private:
  void let_go(const JustRead& read);
  void fetch_text(const FileName& file);

  std::string folder_;
  LoadedProject loaded_;
  /// The texts that were let go, by their hashes and in the order of the names.
  std::vector<std::pair<FileName, std::uint64_t>> let_go_;
};

}  // namespace cop::app
