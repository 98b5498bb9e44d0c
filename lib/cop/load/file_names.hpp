#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Whether a name in `cycles/` or `ballots/` is a data file: `.yaml` at its end, and not one of the
/// names that editors and sync services use for their own temporary files.
bool is_data_file(std::string_view name);

/// `.NAME.icloud`, which iCloud Drive puts in the place of a file that is not on this computer.
std::string placeholder_of(std::string_view name);
/// The file that a placeholder stands for; empty for any other name.
std::string name_of_placeholder(std::string_view entry);

/// The parts of a ballot's name `ballots/SELECTION/VOTER.yaml`: the selection, and who voted. From
/// round 2 on the file is `VOTER-r2.yaml`.
std::string selection_of(std::string_view file);
std::string voter_of(std::string_view file);

}  // namespace cop
