#pragma once

#include <vector>

#include "cop/stats/consensus/pairwise.hpp"

namespace cop::stats {

/// The symmetric Borda count: for each option the number of times a voter prefers it to another
/// option, and half the times that a voter does not tell the two apart. For ballots that rank every
/// one of k options it is the sum over the voters of k less the rank (Borda 1781; Nurmi 1987,
/// Comparing Voting Systems). `voters` is the number of ballots behind the table.
std::vector<double> borda_scores(const PairTable& preferences, int voters);

}  // namespace cop::stats
