#pragma once

#include <string>
#include <vector>

namespace cop::app {

/// Throws UsageError for a word of the command line with a character that may stand in no file of a
/// project: a control character, or what is not UTF-8. The word is named, escaped and masked.
void require_text(const std::vector<std::string>& words);

}  // namespace cop::app
