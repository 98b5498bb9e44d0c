#pragma once

#include <string>
#include <vector>

namespace cop::test {

/// A text file of this repository: its path relative to the repository root, with '/' between the
/// parts, and its lines.
struct Source {
  std::string path;
  std::vector<std::string> lines;
};

/// The files below a folder whose names end in one of the endings, sorted by path; none when there
/// is no such folder.
std::vector<Source> sources_below(const std::string& folder,
                                  const std::vector<std::string>& endings);

/// One file; a test that needs a file which is not there fails with its name.
Source source(const std::string& path);

/// All problems under one heading, as a failing test prints them; empty when there are none.
std::string list_of(const std::vector<std::string>& problems);

}  // namespace cop::test
