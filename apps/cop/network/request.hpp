#pragma once

#include <string>
#include <vector>

#include "cop/env.hpp"

namespace cop::app {

class Session;

/// What was typed behind `cop network`.
struct NetworkRequest {
  std::string verb;
  /// Folders of projects, or folders that hold some.
  std::vector<std::string> roots;
  /// A file that names such folders; - for stdin.
  std::string list;
  std::string jobs;
  std::string format;
  std::string fail_on;
  std::vector<std::string> rules;
  std::string output;
  std::string private_folder;
};

/// The folders that were named, those of the list behind them; the current one where there is
/// neither. Throws Error where the list cannot be read.
std::vector<std::string> roots_of(const NetworkRequest& request, const Session& session);

ExitCode show_network_status(const NetworkRequest& request, Session& session);
ExitCode validate_network(const NetworkRequest& request, Session& session);
ExitCode report_network(const NetworkRequest& request, Session& session);

}  // namespace cop::app
