#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Whether a name in `cycles/` or `ballots/` is a data file: `.yaml` at its end, and not one of the
/// names that editors and sync services use for their own temporary files.
bool is_data_file(std::string_view name);

/// Who cast the ballot in the file: `gp03` for `gp03.yaml` and `gp03-r2.yaml`.
std::string voter_of(std::string_view name);

}  // namespace cop
