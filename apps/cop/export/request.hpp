#pragma once

#include <string>
#include <vector>

namespace cop::app {

/// What was typed behind `cop export`.
struct ExportRequest {
  std::vector<std::string> projects;
  std::string output;
  std::string format;
  std::string jobs;
  bool is_private = false;
  bool force = false;
  bool dry_run = false;
};

}  // namespace cop::app
