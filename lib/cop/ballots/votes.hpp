#pragma once

#include <span>
#include <string>
#include <vector>

#include "cop/model/project.hpp"
#include "cop/stats/consensus/points.hpp"
#include "cop/stats/consensus/rankings.hpp"

namespace cop {

/// What ballots say of the options, without who said it: one row for each ballot that ranks, that
/// rates or that gives points; the columns are the options.
struct Votes {
  std::vector<std::string> options;
  std::vector<stats::Ranking> rankings;
  std::vector<stats::Points> ratings, points;
};

/// The votes of these ballots. The options are those of the selection or, where it lists none,
/// those that the ballots name, in the order of their first mention; what is none of them is left
/// out, and the first of two places counts.
Votes votes_of(const Selection& selection, std::span<const CastBallot* const> ballots);

/// What the votes rate one option at, one number for each ballot that rates it.
std::vector<double> ratings_of(const Votes& votes, std::size_t option);

}  // namespace cop
