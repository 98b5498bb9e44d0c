#pragma once

#include <cstddef>
#include <string>

namespace cop::app {

struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;

  [[nodiscard]] bool any() const { return errors + warnings + notes > 0; }
};

/// What all projects come to.
struct NetworkTotal {
  FindingCounts findings;
  std::size_t projects = 0;
  std::size_t with_findings = 0;
  std::size_t unreadable = 0;

  void add(const FindingCounts& counts, bool is_read);
};

/// One document for all projects, written as they come: `{"schema_version": 1, "kind":
/// "network-validate", "projects": [{"folder", "project", "summary", "findings"}], "summary":
/// {"errors", "warnings", "notes", "projects", "with_findings", "unreadable"}}`. What stands in a
/// project is what `cop validate --format json` writes, its files named from the network's folder.
std::string json_begin();
/// The entry of a project, made of what `cop validate --format json` writes of it.
std::string json_of_project(const std::string& folder, const std::string& validated);
std::string json_end(const NetworkTotal& total);

}  // namespace cop::app
