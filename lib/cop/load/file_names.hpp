#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Whether a name in `cycles/` or `ballots/` is a data file: `.yaml` at its end, and not one of the
/// names that editors and sync services use for their own temporary files.
bool is_data_file(std::string_view name);

/// The parts of a ballot's name `ballots/SELECTION/VOTER.yaml`: the selection, and who voted. From
/// round 2 on the file is `VOTER-r2.yaml`.
std::string selection_of(std::string_view file);
std::string voter_of(std::string_view file);

}  // namespace cop
