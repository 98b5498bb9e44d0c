#pragma once

#include <string>
#include <vector>

namespace cop::app {

/// `--format` of `--format=json`, `-o` of `-oFILE`; empty for a word that is no flag, such as -3d.
std::string flag_in(const std::string& word);

/// What the parser of the command line said, in plain words.
std::string complaint_of_parser(const std::vector<std::string>& words, const std::string& said);

}  // namespace cop::app
