#pragma once

#include <string_view>
#include <vector>

#include "cop/model/project.hpp"

namespace cop {

/// The round of a ballot, from 1.
long round_of(const CastBallot& cast);

/// All ballots of the selection, in the order of their files.
std::vector<const CastBallot*> ballots_of(const Project& project, const Selection& selection);

/// Those of the last round, which is the one that counts.
std::vector<const CastBallot*> last_round(const std::vector<const CastBallot*>& ballots);

/// What the ballots rate an option at, one number for each ballot that rates it.
std::vector<double> ratings_of(const std::vector<const CastBallot*>& ballots,
                               std::string_view option);

/// Whether the ballot has a number in place of its voter.
bool is_anonymous(const CastBallot& cast);

/// Whether somebody cast it who is neither a member nor anonymous.
bool is_by_stranger(const Project& project, const CastBallot& cast);

}  // namespace cop
