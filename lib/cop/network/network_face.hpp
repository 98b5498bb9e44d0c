#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "cop/network/contribution.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// What stands at the head of a network's report: its day, how many projects it is of, and what is
/// left out of it.
std::vector<Paragraph> network_face(std::span<const Contribution> contributions,
                                    std::size_t unreadable, Date today);

}  // namespace cop
