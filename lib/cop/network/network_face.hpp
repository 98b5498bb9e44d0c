#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "cop/network/contribution.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// How many projects are left out, because they cannot be read or are copies of others.
struct LeftOutProjects {
  std::size_t unreadable = 0;
  std::size_t copies = 0;
};

/// What stands at the head of a network's report: its day, how many projects it is of, and what is
/// left out of it.
std::vector<Paragraph> network_face(std::span<const Contribution> contributions,
                                    const LeftOutProjects& left_out, Date today);

}  // namespace cop
