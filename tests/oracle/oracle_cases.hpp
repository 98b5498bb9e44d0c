#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "cop/stats/judged_chart.hpp"

namespace cop::test {

/// The cases of one group of the statistics oracle ("spc", "ihi", "mdc"), in the order of their
/// names, without those of experimental limits that cop does not have. Where the oracle is not
/// there, none, and the test says that it was skipped.
std::vector<nlohmann::json> oracle_cases(const std::string& group);

/// The data of a case: rows of one moment together, in order of time.
stats::Subgroups oracle_series(const nlohmann::json& oracle_case);

/// The options of a case as the library takes them.
stats::JudgedOptions oracle_options(const nlohmann::json& oracle_case);

/// Within 1e-9 relative or 1e-12 absolute; null is nothing.
void check_number(std::optional<double> ours, const nlohmann::json& theirs);

}  // namespace cop::test
