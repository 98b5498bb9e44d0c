#pragma once

#include <span>
#include <string>
#include <vector>

#include "cop/network/contribution.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// A practice's own page.
struct PracticePage {
  std::string project;
  std::string practice;
  Report report;
};

/// For each practice with pooled figures its own ones beside those of all others, for nobody else:
/// one message, what a quarter of the others reach where there are at least five, its own figures
/// in time, one thing to do (Brehaut et al. 2016, Ann Intern Med 164:435). In the order of the
/// projects, then of the practices' ids.
std::vector<PracticePage> practice_pages(std::span<const Contribution> contributions, Date today);

}  // namespace cop
