#pragma once

#include <optional>
#include <vector>

#include "cop/model/project.hpp"

namespace cop {

/// The round of a ballot, from 1.
long round_of(const CastBallot& cast);

/// Whether the ballot lies in another folder than that of the selection it names.
bool is_misplaced(const CastBallot& cast);

/// Whether a ballot may be missing where it was meant to count: it could not be read, or is
/// misplaced.
bool may_lack_ballots(const Project& project);

/// All ballots of the selection that lie in its folder, in the order of their files, and behind
/// them those in a folder of no selection. One in the folder of another selection counts for
/// neither.
std::vector<const CastBallot*> ballots_of(const Project& project, const Selection& selection);

/// The ballots of one round of a selection: those that count, and those that do not, by the reason.
struct BallotBox {
  long round = 1;
  /// One of each voter, in time, in the order of their files.
  std::vector<const CastBallot*> counted;
  /// Dated after the decision.
  std::vector<const CastBallot*> late;
  /// Of somebody whose ballot of this round counts already.
  std::vector<const CastBallot*> second;
  /// Of somebody who is neither a member nor anonymous.
  std::vector<const CastBallot*> by_strangers;
};

/// The box of a round or, without one, of the last round that a ballot was cast in, which is the
/// one that decides.
BallotBox ballot_box(const Project& project, const Selection& selection,
                     std::optional<long> round = {});

/// Whether the ballot has a number in place of its voter.
bool is_anonymous(const CastBallot& cast);

/// Whether somebody cast it who is neither a member nor anonymous.
bool is_by_stranger(const Project& project, const CastBallot& cast);

}  // namespace cop
