#pragma once

#include <string>

#include "cop/ballot/request.hpp"

namespace cop::app {

/// A ballot and the name of its file in the project: `ballots/SELECTION/VOTER.yaml`, from round 2
/// on `VOTER-r2.yaml`.
struct NewBallot {
  std::string voter;
  Ballot ballot;

  [[nodiscard]] std::string file() const;
};

/// Writes a ballot as a new file, read back and checked by the same rules as `cop validate`; never
/// over another one. Returns `findings` where a rule speaks against it, or where the voter has a
/// ballot in this round already. Throws Error.
ExitCode publish_ballot(const NewBallot& ballot, const BallotDesk& desk, bool dry_run,
                        const Session& session);

}  // namespace cop::app
