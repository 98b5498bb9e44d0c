#pragma once

#include <string_view>
#include <vector>

#include "support/temporary_folder.hpp"

namespace cop::test {

/// The day on which the sound project is looked at.
inline constexpr std::string_view sound_today = "2026-04-01";

/// Whether an example of a rule is a part of project files, that is, begins with `# FILE.yaml`.
bool is_project_part(std::string_view example);

/// The files of tests/sound_project with an example of a rule laid over them: where the example has
/// a top-level key, it takes the place of that key; where it has only entries of a list, they are
/// added to the list at the end of the file, in the place of those with the same id. A log that is
/// not there yet gets its id and date from its name.
std::vector<TextFile> sound_project_with(std::string_view example);

}  // namespace cop::test
