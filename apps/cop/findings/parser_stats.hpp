#pragma once

#include <string>

#include "cop/io/yaml.hpp"

namespace cop::app {

/// How many files of the project in a folder the quick reader of YAML reads, how many it leaves to
/// yaml-cpp, and why: "14 files: 13 read the quick way, 1 by yaml-cpp (1 with anchors, aliases or
/// tags)". Files that no reader is given, as they are not text, are not counted.
std::string parser_stats(const std::string& folder, YamlParser parser);

}  // namespace cop::app
