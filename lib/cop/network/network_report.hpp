#pragma once

#include <span>

#include "cop/network/contribution.hpp"
#include "cop/network/network_face.hpp"
#include "cop/network/pooled_measure.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The report of a network as anybody may have it, and the one way by which it leaves the library:
/// no project, practice or member is named, practices stand under numbers that are given anew for
/// each measure, small counts and what would give them away are left out, and what looks like an
/// identifier of a person is masked.
Report network_report(std::span<const Contribution> contributions, const LeftOutProjects& left_out,
                      Date today);

}  // namespace cop
